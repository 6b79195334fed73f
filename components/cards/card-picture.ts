import { valuesInWords } from '../../content/values';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { composition } from '../deck/art/composition';
import { tones } from '../deck/art/shapes';
import { fittedText } from './fitted-text';

/** As a slide is, in px. */
const whole = { width: 1600, height: 900 };
/** The words stand left of the art, which has a ground of its own: so it is cut off on purpose. */
const words = { left: 96, width: 840, top: 96, bottom: 804 };
const art = { left: 1024, width: 576 };

/** Colours and letters, as `assets/theme.css` has them for a card. */
interface Look {
  serif: string;
  sans: string;
  paper: string;
  tint: string;
  ink: string;
  soft: string;
  accent: string;
}

/**
 * Draws a behaviour as a picture for a chat or a slide, on this device.
 * @param source where the deck comes from: it stands at the bottom
 * @param lit an element of the page that has the colours of the card, and those in the light
 * @returns a PNG of 1600 × 900
 */
export async function cardPicture(
  card: Card,
  behaviour: Behaviour,
  source: string,
  lit: HTMLElement | null,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, whole);
  const pen = canvas.getContext('2d');
  if (!pen || !lit) throw new Error('This browser draws no pictures.');
  const look = lookOf(lit);
  await document.fonts.load(letters(20, look.serif));
  pen.fillStyle = look.paper;
  pen.fillRect(0, 0, whole.width, whole.height);
  drawArt(pen, card, behaviour, look);
  drawWords(pen, card, behaviour.text, source, look);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture was made.'))), 'image/png'),
  );
}

function drawArt(
  pen: CanvasRenderingContext2D,
  card: Card,
  behaviour: Behaviour,
  { tint, accent }: Look,
): void {
  const { layers, turn = 0 } = composition(card.figure, behaviour.id);
  const scale = whole.height / 100;
  pen.fillStyle = tint;
  pen.fillRect(art.left, 0, art.width, whole.height);
  pen.save();
  pen.beginPath();
  pen.rect(art.left, 0, art.width, whole.height);
  pen.clip();
  pen.translate(art.left + art.width / 2, whole.height / 2);
  pen.scale(scale, scale);
  pen.rotate((turn * Math.PI) / 180);
  pen.translate(-50, -50);
  pen.fillStyle = accent;
  layers.forEach((layer, n) => {
    pen.globalAlpha = tones[n] ?? 1;
    pen.fill(new Path2D(layer), 'evenodd');
  });
  pen.restore();
}

function drawWords(
  pen: CanvasRenderingContext2D,
  card: Card,
  sentence: string,
  source: string,
  { ink, soft, accent, serif, sans }: Look,
): void {
  const write = (text: string, y: number, font: string, colour: string) => {
    pen.font = font;
    pen.fillStyle = colour;
    pen.fillText(text, words.left, y, words.width);
  };
  pen.textBaseline = 'alphabetic';
  write(card.title, words.top + 30, letters(40, serif), accent);
  write(valuesInWords(card), words.top + 72, letters(26, sans), soft);
  write(source, words.bottom, letters(24, sans), soft);

  const room = { width: words.width, height: 500, largest: 92, smallest: 40, leading: 1.18 };
  const { size, lines } = fittedText(sentence, room, (text) => {
    pen.font = letters(100, serif);
    return pen.measureText(text).width / 100;
  });
  const line = size * room.leading;
  // In the middle between what stands above it and below it; letters stand on a line, 0.78 of their height below its top.
  const top = (words.top + 72 + words.bottom - 24 - lines.length * line) / 2 + (line - size) / 2;
  lines.forEach((text, n) => {
    write(text, top + n * line + size * 0.78, letters(size, serif), ink);
  });
}

/** @param size in px @returns as a canvas takes it */
function letters(size: number, family: string): string {
  return [`${size}px`, family].join(' ');
}

/** Reads the look from an element that has it; a canvas knows no properties of ours. */
function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const colour = (property: string) => {
    element.style.color = `var(${property})`;
    return style.color;
  };
  const look = {
    serif: style.getPropertyValue('--serif'),
    sans: style.getPropertyValue('--sans'),
    paper: colour('--paper'),
    tint: colour('--tint'),
    ink: colour('--ink'),
    soft: colour('--soft'),
    accent: colour('--accent'),
  };
  element.style.color = '';
  return look;
}
