import type { ReactElement } from 'react';
import type { Stage, StageEventKind, Status } from '../gql/graphql';
import { STAGES, STATUSES } from '../shared/codes';
import { useText } from '../shared/i18n';
import { StageKey } from '../shared/StageKey';

const isStage = (kind: string): kind is Stage => (STAGES as readonly string[]).includes(kind);
const isStatus = (kind: string): kind is Status => (STATUSES as readonly string[]).includes(kind);

/** What an event says: a rung reached, or that the adoption was paused, resumed or ended. */
export const EventKind = ({ kind }: { kind: StageEventKind }): ReactElement => {
  const t = useText();
  if (isStage(kind)) return <StageKey stage={kind} />;
  return <span className="stage">{t(isStatus(kind) ? `status.${kind}` : `event_kind.${kind}`)}</span>;
};
