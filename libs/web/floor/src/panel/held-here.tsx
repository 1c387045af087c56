import { MoveRefused, type MoveRefusedProps } from './move-refused';
import { MyTimes } from './my-times';

export interface HeldHereProps extends Omit<MoveRefusedProps, 'refused'> {
  readonly refused: MoveRefusedProps['refused'] | null;
}

/** My booking here: its times to be changed, and what the server had against it. */
export const HeldHere = ({ refused, ...props }: HeldHereProps) => (
  <div className="floor-panel-action">
    <MyTimes state={props.state} times={props.times} />
    {refused && <MoveRefused {...props} refused={refused} />}
  </div>
);
