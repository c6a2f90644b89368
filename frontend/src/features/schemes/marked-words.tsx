import { pieces, type Place } from './marked-text';

/** Words of the issued document as they stand, with the marked places in it. */
export function MarkedText({
  text,
  within,
  places,
}: {
  text: string;
  within: Place;
  places: readonly Place[];
}) {
  return (
    <div className="issued-text">
      {pieces(text, within, places).map((piece) =>
        piece.marked ? (
          <mark key={piece.start}>{piece.words}</mark>
        ) : (
          <span key={piece.start}>{piece.words}</span>
        ),
      )}
    </div>
  );
}
