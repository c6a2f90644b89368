/** A part of a field under its own label. */
export function Labelled({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: React.ReactNode;
}) {
  return (
    <div className="field-part">
      <div className="field-part-label">{label}</div>
      {children}
      {hint && <div className="quiet">{hint}</div>}
    </div>
  );
}
