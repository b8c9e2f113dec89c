import type { ReactElement } from 'react';
import { BriefLink } from '../shared/BriefLink';
import { Share } from '../shared/Share';

/** The country to take along: as a paper, as a link, as a card for another site. */
export const TakeAlong = ({ name }: { name: string }): ReactElement => (
  <div className="tools">
    <BriefLink />
    <Share chart={null} title={name} height={280} />
  </div>
);
