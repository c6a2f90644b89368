export interface Place {
  start: number;
  length: number;
}

export interface Piece {
  start: number;
  words: string;
  marked: boolean;
}

/** A stretch of the text in pieces, those that some place covers marked. Places may overlap and reach beyond the stretch. */
export function pieces(text: string, within: Place, places: readonly Place[]): Piece[] {
  const end = within.start + within.length;
  const cuts = new Set([within.start, end]);
  for (const place of places)
    for (const cut of [place.start, place.start + place.length])
      if (cut > within.start && cut < end) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  const covers = (at: number) => places.some((place) => place.start <= at && at < place.start + place.length);
  return edges.slice(0, -1).map((start, index) => ({
    start,
    words: text.slice(start, edges[index + 1]),
    marked: covers(start),
  }));
}

/** Where words stand in the text: in the stretch first, and then anywhere; nothing when they do not. */
export function find(text: string, words: string, within: Place | undefined): Place | undefined {
  const wanted = words.trim();
  if (wanted === '') return undefined;
  const inside = within ? text.slice(within.start, within.start + within.length).indexOf(wanted) : -1;
  const start = within && inside >= 0 ? within.start + inside : text.indexOf(wanted);
  return start < 0 ? undefined : { start, length: wanted.length };
}
