import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

interface Props {
  children: ComponentChildren;
  /** Called with the error when something in it cannot be drawn. */
  whenBroken?: (error: unknown) => void;
}

/** Draws what is in it, or nothing when that breaks: the rest of the page stays. */
export function Guarded({ children, whenBroken }: Props) {
  const [error] = useErrorBoundary(whenBroken);
  return error ? null : children;
}
