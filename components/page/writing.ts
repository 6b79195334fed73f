import { createContext } from 'preact';
import type { Writing } from '../../domain/settings';

/** Whether one may write on this page; the page says so for all that is in it. */
export const WritingContext = createContext<Writing>('aan');
