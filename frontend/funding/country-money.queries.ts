import { graphql } from '../gql/gql';

/** Money in one country, for its page. */
export const COUNTRY_MONEY = graphql(`
  query CountryMoney($filter: AdoptionFilter, $language: String!) {
    figure: gapExplained(filter: $filter) {
      totals {
        ...MoneyParts
      }
      needs: records(list: NEEDS, first: 20) {
        ...RecordPage
      }
      commitments: records(list: COMMITMENTS, first: 20) {
        ...RecordPage
      }
    }
  }
`);
