import type { FloorSearch } from '@etage/client';
import { Icon, type IconName } from '@etage/ui';
import { useMatch, useRouter } from '@tanstack/react-router';
import { Link } from 'react-aria-components';
import { useIsPhone } from './use-is-phone';

export interface PlanLinkProps {
  readonly icon: IconName;
  readonly label: string;
  readonly view: NonNullable<FloorSearch['view']>;
}

/**
 * The floor as plan or as list. From one to the other day, slot and all stay; from elsewhere it is the last floor.
 * Not the router's own link, which would call it current only while every filter in the address is the same text.
 */
export function PlanLink({ icon, label, view }: PlanLinkProps) {
  const router = useRouter();
  const isPhone = useIsPhone();
  const floor = useMatch({ from: '/signed-in/floors/$floorId', shouldThrow: false });
  const address = view === 'plan' ? {} : { view };
  const { view: shown = 'plan', ...kept } = floor?.search ?? {};
  const { href } = floor
    ? router.buildLocation({
        to: '/floors/$floorId',
        params: floor.params,
        search: { ...kept, ...address },
      })
    : router.buildLocation({ to: '/', search: address });
  // A wide window shows both at once, and only the link to the plan.
  const isCurrent = floor !== undefined && (isPhone ? shown === view : view === 'plan');
  return (
    <Link
      href={href}
      className={`shell-nav-link shell-nav-${view}`}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <Icon name={icon} />
      {label}
    </Link>
  );
}
