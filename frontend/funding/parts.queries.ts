import { graphql } from '../gql/gql';

/** Every stalled pilot, page by page, and what they are of. */
export const STALLED = graphql(`
  query Stalled($filter: AdoptionFilter, $funding: FundingFilter, $onlyUnfunded: Boolean!, $after: String, $language: String!) {
    all: stalledPilots(filter: $filter, funding: $funding, first: 0) {
      totalCount
    }
    stalledPilots(filter: $filter, funding: $funding, onlyUnfunded: $onlyUnfunded, first: 50, after: $after) {
      totalCount
      unfunded
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StalledParts
      }
    }
    ofCountry: stalledBreakdown(by: COUNTRY, filter: $filter, funding: $funding) {
      ...StalledSliceParts
    }
    ofDpg: stalledBreakdown(by: DPG, filter: $filter, funding: $funding) {
      ...StalledSliceParts
    }
    ofSector: stalledBreakdown(by: SECTOR, filter: $filter, funding: $funding) {
      ...StalledSliceParts
    }
    ofDonor: stalledBreakdown(by: DONOR, filter: $filter, funding: $funding) {
      ...StalledSliceParts
    }
    dpgs {
      id
      name
    }
    ...MoneyChoices
  }
`);

/** @public Spread into other questions by its name. */
export const STALLED_SLICE_PARTS = graphql(`
  fragment StalledSliceParts on StalledSlice {
    key
    stalled
    unfunded
  }
`);

/** Who funds what where, page by page. */
export const FUNDERS = graphql(`
  query Funders($filter: AdoptionFilter, $funding: FundingFilter, $after: String, $language: String!) {
    funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter, funding: $funding, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...FunderParts
      }
    }
    ...MoneyChoices
  }
`);

/** Adoptions that could go on if their gap were closed, page by page. */
export const CLOSABLE = graphql(`
  query Closable($filter: AdoptionFilter, $funding: FundingFilter, $after: String, $language: String!) {
    closableGaps(filter: $filter, funding: $funding, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      money {
        ...MoneyParts
      }
      nodes {
        ...ClosableParts
      }
    }
    ...MoneyChoices
  }
`);

/** The needs behind what would take one adoption to its next stage. */
export const CLOSABLE_NEEDS = graphql(`
  query ClosableNeeds($filter: AdoptionFilter, $funding: FundingFilter, $id: ID!, $after: String, $language: String!) {
    closableGaps(filter: $filter, funding: $funding, adoption: $id, first: 1) {
      totalCount
      nodes {
        ...ClosableParts
        needs(first: 50, after: $after) {
          ...RecordPage
        }
      }
    }
    countries {
      iso3
      name(language: $language)
    }
  }
`);

/** What hangs on one donor, and what is scaled without recurrent funding on record. */
export const DEPENDENCE = graphql(`
  query Dependence(
    $filter: AdoptionFilter
    $funding: FundingFilter
    $countriesAfter: String
    $dpgsAfter: String
    $orphansAfter: String
    $language: String!
  ) {
    ofCountries: fundingConcentration(by: COUNTRY, filter: $filter, funding: $funding, first: 50, after: $countriesAfter) {
      ...ConcentrationParts
    }
    ofDpgs: fundingConcentration(by: DPG, filter: $filter, funding: $funding, first: 50, after: $dpgsAfter) {
      ...ConcentrationParts
    }
    orphans: orphanedAdoptions(filter: $filter, first: 50, after: $orphansAfter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        useCase
        jurisdiction
        primarySector
        institution
        country {
          iso3
          name(language: $language)
        }
        dpg {
          id
          name
        }
      }
    }
    scaled: totals(filter: $filter) {
      scaled
    }
    dpgs {
      id
      name
    }
    ...MoneyChoices
  }
`);

/** @public Spread into other questions by its name. */
export const CONCENTRATION_PARTS = graphql(`
  fragment ConcentrationParts on ConcentrationPage {
    totalCount
    alone
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      donors
      dollars
      largestDollars
      largestShare
      largest {
        id
        name
      }
    }
  }
`);

/** Help that is not money: needed, offered, and what meets what. */
export const SUPPORT = graphql(`
  query Support(
    $filter: AdoptionFilter
    $categories: [SupportCategory!]
    $stakeholders: [Stakeholder!]
    $needsAfter: String
    $offersAfter: String
    $language: String!
  ) {
    support(filter: $filter, categories: $categories, stakeholders: $stakeholders) {
      unmet
      counts {
        category
        stakeholder
        needs
        unmet
        offers
      }
      needs(first: 30, after: $needsAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          need {
            id
            category
            description
            stakeholders
            date
            country {
              iso3
              name(language: $language)
            }
            adoption {
              id
              dpg {
                name
              }
            }
            evidence {
              ...EvidenceParts
            }
          }
          offers {
            ...OfferParts
          }
        }
      }
      offers(first: 30, after: $offersAfter) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          meets
          offer {
            ...OfferParts
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

/** @public Spread into other questions by its name. */
export const OFFER_PARTS = graphql(`
  fragment OfferParts on SupportOffer {
    id
    category
    stakeholder
    description
    date
    country {
      iso3
      name(language: $language)
    }
    organisation {
      id
      name
    }
    forCountries {
      iso3
      name(language: $language)
    }
    evidence {
      ...EvidenceParts
    }
  }
`);
