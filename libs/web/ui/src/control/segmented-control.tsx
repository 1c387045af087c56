import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segmented-control.css';

export interface Segment<T extends string> {
  readonly id: T;
  readonly label: string;
}

export interface SegmentedControlProps<T extends string> {
  /** Says what is chosen between. */
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  /** Null while none of them is meant. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few, all of them in sight. */
export const SegmentedControl = <T extends string>(props: SegmentedControlProps<T>) => (
  <ToggleButtonGroup
    className="ui-segments"
    aria-label={props.label}
    selectionMode="single"
    disallowEmptySelection={props.value !== null}
    selectedKeys={props.value === null ? [] : [props.value]}
    onSelectionChange={(keys) => {
      const chosen = props.segments.find(({ id }) => keys.has(id));
      if (chosen) props.onChange(chosen.id);
    }}
  >
    {props.segments.map(({ id, label }) => (
      <ToggleButton key={id} id={id} className="ui-segment">
        {label}
      </ToggleButton>
    ))}
  </ToggleButtonGroup>
);
