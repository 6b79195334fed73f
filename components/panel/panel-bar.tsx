import './panel-bar.css';
import type { ComponentChildren } from 'preact';
import { useSizeInStyles } from '../controls/use-size-in-styles';

/** Stays at the bottom of the window: what offers to undo. */
export function PanelBar({ children }: { children: ComponentChildren }) {
  const bar = useSizeInStyles('--bar-size');
  return (
    <div ref={bar} class="panel-bar">
      {children}
    </div>
  );
}
