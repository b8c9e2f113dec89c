import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { ON_RUNGS } from './codes';
import { Text } from './i18n';
import { href, type View } from './view';

interface StateSentenceProps {
  id: 'world.sentence' | 'country.sentence' | 'dpg.sentence';
  /** The country or DPG that the sentence is about; none: the world. */
  subject?: string;
  totals: CountsFragment;
  view: View;
}

/** The state of the world, a country or a DPG in one sentence; every number opens the records behind it. */
export const StateSentence = ({ id, subject, totals, view }: StateSentenceProps): ReactElement => (
  <h1 className="state">
    <Text
      id={id}
      values={subject === undefined ? { ...totals } : { ...totals, subject: <bdi>{subject}</bdi> }}
      tags={{
        s: <a href={href(view, '/records', { stages: ['SCALED'] })} />,
        p: <a href={href(view, '/records', { stages: ['PILOTED'] })} />,
        a: <a href={href(view, '/records', { stages: ['ASSESSED'] })} />,
        c: <a href={href(view, '/countries', { stages: ON_RUNGS })} />,
        r: <a href={href(view, '/records', { stages: ['REPORTED'] })} />,
        more: <span className="more" />,
      }}
    />
  </h1>
);
