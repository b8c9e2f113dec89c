import { graphql } from '../gql/gql';

/** What the figures rest on: policy, and how much there is. */
export const ABOUT = graphql(`
  query About {
    dataset {
      dpgs
      countries
      adoptions
      stageEvents
      reports
      policy {
        version
        coverageShare
        continuityMonths
        staleMonthsPiloted
        staleMonthsScaled
        stalledMonths
        globalListingCountries
        gates {
          stage
          proofs
        }
      }
    }
  }
`);
