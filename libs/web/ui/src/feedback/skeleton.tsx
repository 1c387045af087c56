import './skeleton.css';

export interface SkeletonProps {
  /** Lines of text that will come. */
  readonly lines?: number;
}

/** The shape of what comes; says nothing by itself, the screen around it says that it loads. */
export const Skeleton = ({ lines = 1 }: SkeletonProps) => (
  <div className="ui-skeleton" aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} className="ui-skeleton-line" />
    ))}
  </div>
);
