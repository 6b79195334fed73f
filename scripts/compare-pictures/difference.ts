import type { Page } from 'puppeteer-core';

/** In what two pictures differ. */
export interface Difference {
  /** How many pixels are not the same; where one picture is larger, all that the other lacks. */
  pixels: number;
  /** PNG: the second picture, faint, with those pixels in red. */
  picture: Uint8Array;
}

/**
 * Compares two pictures pixel by pixel.
 * @param page any page without a content policy: its canvas reads the pictures
 * @returns undefined when they are equal
 */
export async function differenceOf(
  page: Page,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Difference | undefined> {
  if (Buffer.from(before).equals(after)) return undefined;
  const { pixels, picture } = await page.evaluate(compare, base64(before), base64(after));
  return pixels === 0 ? undefined : { pixels, picture: Buffer.from(picture, 'base64') };
}

function base64(picture: Uint8Array): string {
  return Buffer.from(picture).toString('base64');
}

/** Works in the page. */
async function compare(before: string, after: string): Promise<{ pixels: number; picture: string }> {
  const images = await Promise.all(
    [before, after].map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      return image;
    }),
  );
  const width = Math.max(...images.map((image) => image.width));
  const height = Math.max(...images.map((image) => image.height));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('The browser gives no canvas.');
  const [one, other] = images.map((image) => {
    pen.clearRect(0, 0, width, height);
    pen.drawImage(image, 0, 0);
    return new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
  });
  if (!one || !other) throw new Error('Two pictures are needed.');
  pen.fillStyle = 'rgb(255 255 255 / 75%)';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'red';
  let pixels = 0;
  for (let n = 0; n < one.length; n += 1) {
    if (one[n] === other[n]) continue;
    pixels += 1;
    pen.fillRect(n % width, Math.floor(n / width), 1, 1);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return { pixels, picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}
