import { graphql } from '../gql/gql';

/** What one organisation funds. */
export const ORGANISATION = graphql(`
  query OrganisationPortfolio(
    $id: ID!
    $filter: AdoptionFilter
    $funding: FundingFilter
    $commitments: Int!
    $afterCommitments: String
    $adoptions: Int!
    $stalled: Int!
    $afterStalled: String
    $language: String!
  ) {
    organisationPortfolio(id: $id, filter: $filter) {
      organisation {
        id
        name
      }
      money {
        ...MoneyParts
      }
      stages {
        stage
        count
        adoptions(first: $adoptions) {
          nodes {
            id
            stalled
            country {
              iso3
              name(language: $language)
            }
            dpg {
              name
            }
          }
        }
      }
      beside {
        adoptions
        organisation {
          id
          name
        }
      }
      gaps {
        country
        sector
        known {
          ...MoneyParts
        }
      }
      commitments(first: $commitments, after: $afterCommitments) {
        ...RecordPage
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: $stalled, after: $afterStalled) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      unfunded
      nodes {
        ...StalledParts
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** What its paper says beyond the page: where each adoption stands with what backs it, sums by year, and what no sum holds. */
export const ORGANISATION_PAPER = graphql(`
  query OrganisationPaper($id: ID!, $filter: AdoptionFilter, $funding: FundingFilter, $language: String!) {
    organisationPortfolio(id: $id, filter: $filter) {
      organisation {
        id
        name
      }
      money {
        ...MoneyParts
      }
      leftOutCounts {
        reason
        count
      }
      leftOut(first: 40) {
        nodes {
          reason
          commitment {
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
      stages {
        stage
        count
        records(first: 60) {
          ...RungCard
          node {
            country {
              iso3
              name(language: $language)
            }
            events {
              kind
              evidence {
                ...EvidenceParts
              }
            }
            commitments {
              organisation {
                id
              }
              evidence {
                ...EvidenceParts
              }
            }
          }
        }
      }
      beside {
        adoptions
        organisation {
          id
          name
        }
      }
      gaps {
        country
        sector
        known {
          ...MoneyParts
        }
      }
      commitments(first: 40) {
        ...RecordPage
      }
    }
    stalledPilots(filter: $filter, funding: $funding, first: 40) {
      totalCount
      unfunded
      nodes {
        ...StalledParts
        adoption {
          events {
            kind
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
    }
    years: moneyByYear(filter: $filter, funding: $funding) {
      year
      money {
        ...MoneyParts
      }
    }
    places: funders(by: [COUNTRY], filter: $filter, funding: $funding, first: 500) {
      nodes {
        country
      }
    }
    nearby: gapExplained(filter: $filter) {
      records(list: NEEDS, first: 200) {
        nodes {
          need {
            country {
              iso3
            }
            sector
            adoption {
              primarySector
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** Every organisation with money on record, page by page. */
export const ORGANISATIONS = graphql(`
  query FundingOrganisations($filter: AdoptionFilter, $find: String, $orderBy: OrganisationOrder!, $after: String) {
    fundingOrganisations(filter: $filter, find: $find, orderBy: $orderBy, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        countries
        adoptions
        organisation {
          id
          name
        }
        money {
          ...MoneyParts
        }
        nearby {
          ...MoneyParts
        }
      }
    }
  }
`);
