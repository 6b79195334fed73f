import './on-paper.css';
import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  title: string;
  /** How large the sheet is; A4 unless it says so. */
  size?: 'a4' | 'a5';
  /** All that belongs to the page, in order. Browsers wait for nothing when they print: it must be known by then. */
  children: () => ComponentChildren;
}

/**
 * What comes on paper in place of what stands beside it on the screen: a long list on the screen has only the rows in
 * view. It is drawn while the page is printed, and at no other time.
 */
export function OnPaper({ title, size = 'a4', children }: Props) {
  const paper = useRef<HTMLDivElement>(null);
  const last = useRef({ title, children });
  last.current = { title, children };
  useEffect(() => {
    const draw = (what: ComponentChildren) => paper.current && render(what, paper.current);
    const begin = () => draw(<Sheet {...last.current} />);
    const end = () => draw(null);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return <div ref={paper} class="on-paper" data-size={size} />;
}

function Sheet({ title, children }: Pick<Props, 'title' | 'children'>) {
  return (
    <>
      <h2 class="on-paper__title">{title}</h2>
      {children()}
    </>
  );
}
