/*
 * How large letters are on a shared screen, in parts of a hundred of its height, from how much there is to read. So much
 * room, so many letters: nothing has to be measured, and nothing moves. From the back of a room 3 % can still be read,
 * and a question stands out with 5 %.
 */
const limits = {
  question: { smallest: 5.3, largest: 9 },
  list: { smallest: 3.2, largest: 5.6 },
  alone: { smallest: 3.6, largest: 9 },
};

/** Room for so many letters of 1 % of the height. */
const room = { question: 4000, behaviours: 8600, withSigns: 7000, agreements: 6000, alone: 12000 };

/** What the space between two of a list takes, in characters. */
const gap = 30;

const fitted = (letters: number, space: number, { smallest, largest }: (typeof limits)['list']) =>
  Math.max(smallest, Math.min(largest, Math.sqrt(space / Math.max(letters, 1))));

export const letterSize = {
  question: (letters: number, hasPicture: boolean) =>
    fitted(letters, hasPicture ? 0 : room.question, limits.question),
  behaviours: (letters: number, count: number, hasSigns: boolean) =>
    fitted(letters + gap * count, hasSigns ? room.withSigns : room.behaviours, limits.list),
  agreements: (letters: number, count: number, isAlone: boolean) =>
    fitted(
      letters + 2 * gap * count,
      isAlone ? room.alone : room.agreements,
      isAlone ? limits.alone : limits.list,
    ),
};
