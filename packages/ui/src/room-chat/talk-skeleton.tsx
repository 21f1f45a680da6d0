interface TalkSkeletonProps {
  /** What assistive technology is told. */
  label: string;
  /** How wide each line is, in percent. */
  widths: readonly number[];
}

/** What is said, in outline, from 150 ms on. */
export function TalkSkeleton({ label, widths }: TalkSkeletonProps) {
  return (
    <div className="parlor-skeleton parlor-live-skeleton" role="status">
      <span className="parlor-visually-hidden">{label}</span>
      {widths.map((width) => (
        <span
          key={width}
          className="parlor-skeleton-bone"
          style={{ inlineSize: `${width}%` }}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}
