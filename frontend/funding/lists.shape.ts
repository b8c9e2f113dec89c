import type { LeftOutReason, MoneyList } from '../gql/graphql';
import { LEFT_OUT_REASONS } from '../shared/codes';
import type { View } from '../shared/view';
import { afterIn } from './funding-view';

const PAGE = 50;

/** The one reason that records left out are shown for; null: all of them. */
export const reasonOf = ({ list }: Pick<View, 'list'>): LeftOutReason | null => LEFT_OUT_REASONS.find((reason) => reason === list) ?? null;

/** The one list that is shown; null: the first page of each. */
export const listShown = (view: Pick<View, 'list'>): 'needs' | 'commitments' | 'left-out' | null => {
  if (view.list === 'needs' || view.list === 'unsized') return 'needs';
  if (view.list === 'commitments') return 'commitments';
  return view.list === 'left-out' || reasonOf(view) !== null ? 'left-out' : null;
};

/** What the API is asked for so that it answers the lists that are shown: of the others their counts alone. */
export const listsAsked = (view: View) => {
  const shown = listShown(view);
  const first = (list: typeof shown) => (shown === null || shown === list ? PAGE : 0);
  const reason = reasonOf(view);
  const needsList: MoneyList = view.list === 'unsized' ? 'UNSIZED_NEEDS' : 'NEEDS';
  return {
    ...{ needs: first('needs'), afterNeeds: afterIn(view, view.list === 'unsized' ? 'unsized' : 'needs'), needsList },
    ...{ commitments: first('commitments'), afterCommitments: afterIn(view, 'commitments') },
    ...{ leftOut: first('left-out'), afterLeftOut: afterIn(view, reason ?? 'left-out'), reason },
  };
};
