import type { ReactElement, ReactNode } from 'react';
import type { Status } from '../gql/graphql';
import { formatDate } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';

const ICONS = {
  stale: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4v4l3 2',
  stalled: 'M3 2h10M3 14h10M4 2c0 4 8 8 8 12M12 2c0 4-8 8-8 12',
  paused: 'M5 3v10M11 3v10',
  ended: 'M3 3h10v10H3z',
};

const Badge = ({ icon, children }: { icon: keyof typeof ICONS; children: ReactNode }): ReactElement => (
  <span className="badge">
    <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true" focusable="false">
      <path d={ICONS[icon]} />
    </svg>
    {children}
  </span>
);

interface BadgesProps {
  status: Status;
  stale: boolean;
  stalled: boolean;
  staleSince: string | null;
  stalledSince: string | null;
  /** The words alone, without since when. */
  short?: boolean;
}

/** Whether it still runs, and what waits to be looked at: icon and word. */
export const Badges = ({ status, stale, stalled, staleSince, stalledSince, short = false }: BadgesProps): ReactElement | null => {
  const t = useText();
  const language = useLanguage();
  const since = (name: 'stale' | 'stalled', day: string | null): string => {
    if (short) return t(`badge.${name}_short`);
    return day ? t(`badge.${name}_since`, { day: formatDate(day, language) }) : t(`badge.${name}`);
  };
  if (status === 'ACTIVE' && !stale && !stalled) return null;
  return (
    <span className="badges">
      {status !== 'ACTIVE' && <Badge icon={status === 'PAUSED' ? 'paused' : 'ended'}>{t(`status.${status}`)}</Badge>}
      {stalled && <Badge icon="stalled">{since('stalled', stalledSince)}</Badge>}
      {stale && <Badge icon="stale">{since('stale', staleSince)}</Badge>}
    </span>
  );
};
