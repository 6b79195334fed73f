import { createContext } from 'preact';

/** Whether the page says already that it cannot store this conversation: then no field says so again. */
export const IsHeld = createContext(false);
