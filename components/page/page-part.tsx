import './page-part.css';
import type { ComponentChildren } from 'preact';

interface Props {
  /** Its name in the address. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** A part of a long page, with a line above it. Its groups, and what asks something in them, are `page-part__…`. */
export function PagePart({ id, title, children }: Props) {
  return (
    <section class="page-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
