import type { ReactElement } from 'react';
import type { Stage } from '../gql/graphql';
import { useText } from './i18n';

export const stageClass = (stage: string): string => stage.toLowerCase();

/** A stage as its word with its colour beside it. */
export const StageKey = ({ stage }: { stage: Stage }): ReactElement => (
  <span className="stage">
    <i className={`key ${stageClass(stage)}`} aria-hidden="true" />
    {useText()(`stage.${stage}`)}
  </span>
);
