import fc from 'fast-check';
import { it, expect } from 'vitest';
import { deck } from '../../content/deck';
import { notesAsMarkdown } from '../../domain/export-markdown';
import { hostileText, note } from './notes-to-export';
// @ts-nocheck
const cm = await import('/tmp/md/node_modules/commonmark/dist/commonmark.js');
const mdit = (await import('/tmp/md/node_modules/markdown-it/dist/markdown-it.mjs'));
const commonmark = cm.default ?? cm; const MarkdownIt = mdit.default ?? mdit;
it('parses', () => {
  const md = new MarkdownIt({ html: true });
  const norm = (t) => t.replace(/[\0-\x08\x0e-\x1f\x7f]/g, '\uFFFD').replace(/[\s\u0085\ufeff]+/g, ' ').trim();
  fc.assert(fc.property(hostileText, hostileText, (text, behaviour) => {
    const source = notesAsMarkdown([note(text, { behaviour }), note('Slot', { id: 'n0', created: 0 })], deck);
    const doc = new commonmark.Parser().parse(source);
    const kinds = []; for (let c = doc.firstChild; c; c = c.next) kinds.push(c.type);
    expect(kinds.join()).toBe('heading,heading,heading,paragraph,block_quote,heading,heading,paragraph,block_quote');
    let quote = doc.firstChild; while (quote.type !== 'block_quote') quote = quote.next;
    let words = ''; const inner = new Set(); const w = quote.walker(); let e;
    while ((e = w.next())) { inner.add(e.node.type); if (e.entering) { if (e.node.type === 'text') words += e.node.literal; else words += ' '; } else if (e.node.type === 'paragraph') words += ' '; }
    for (const k of inner) expect(['block_quote', 'paragraph', 'text', 'linebreak']).toContain(k);
    expect(norm(words)).toBe(norm(text));
    let h = doc.firstChild; for (let i = 0; i < 2; i++) h = h.next;
    let t = ''; for (let c = h.firstChild; c; c = c.next) { expect(['text']).toContain(c.type); t += c.literal; }
    expect(norm(t)).toBe(norm(`09:05 · ${behaviour}`).trim());
    const tokens = md.parse(source, {}).filter((x) => x.level === 0).map((x) => x.type.replace(/_open|_close/, ''));
    expect([...new Set(tokens)].sort().join()).toBe('blockquote,heading,inline,paragraph'.replace('inline,','').split(',').sort().join());
    const all = md.parse(source, {}).flatMap((x) => [x.type, ...(x.children ?? []).map((y) => y.type)]);
    for (const k of all) expect(['heading_open','heading_close','inline','text','text_special','paragraph_open','paragraph_close','blockquote_open','blockquote_close','hardbreak','softbreak']).toContain(k);
  }), { numRuns: 20000 });
}, 600000);
