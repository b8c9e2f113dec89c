import type { ReactElement } from 'react';
import { Text } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';

interface ListingsNoteProps {
  /** Reports of DPGs that are listed nearly everywhere. */
  count: number;
  /** Number of countries from which a DPG is one of them. */
  limit: number;
}

/** How much of what is only reported comes from global listings, and the way to leave them out (or to count them again). */
export const ListingsNote = ({ count, limit }: ListingsNoteProps): ReactElement | null => {
  const { view, path } = usePlace();
  if (!view.documentedListings && count === 0) return null;
  return (
    <p className="fine">
      <Text
        id={view.documentedListings ? 'world.listings_out' : 'world.listings'}
        values={{ count, limit }}
        tags={{ r: <b />, a: <a href={hrefHere(view, path, { documentedListings: !view.documentedListings })} /> }}
      />
    </p>
  );
};
