/* The lines that few new tabs have, in one script: it is loaded after the first paint, only where one is needed. */
export { DueLine } from './due-line';
export { Introduction } from './introduction';
