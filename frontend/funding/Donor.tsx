import type { ReactElement } from 'react';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';

/** An organisation by its name, which opens what it funds. */
export const Donor = ({ donor: { id, name } }: { donor: { id: string; name: string } }): ReactElement => (
  <a href={plainHref(usePlace().view, `/organisations/${encodeURIComponent(id)}`)}>
    <bdi>{name}</bdi>
  </a>
);
