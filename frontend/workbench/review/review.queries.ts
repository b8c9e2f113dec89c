import { graphql } from '../../gql/gql';

/** Claims in a state of review, with what would change if they were published. */
export const REVIEW_QUEUE = graphql(`
  query ReviewQueue($filter: WorkClaimFilter, $first: Int!, $after: String, $language: String!) {
    workClaims(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...ClaimParts
          changes {
            name
            before
            after
          }
          stageNow
          stageThen
          countryNow {
            ...Counts
          }
          countryThen {
            ...Counts
          }
          country {
            iso3
            name(language: $language)
          }
          organisation {
            name
          }
          adoption {
            id
            useCase
            jurisdiction
            dpg {
              id
              name
            }
          }
        }
      }
    }
  }
`);

/** What the public figures of money become if claims are published together. */
export const MONEY_EFFECTS = graphql(`
  query MoneyEffects($ids: [ID!]!, $language: String!) {
    moneyEffects(ids: $ids) {
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
      before {
        ...MoneyStateParts
      }
      after {
        ...MoneyStateParts
      }
      leftOut {
        reason
        count
      }
      hidden
    }
  }
`);

/** @public Spread into other questions by its name. */
export const MONEY_STATE = graphql(`
  fragment MoneyStateParts on MoneyState {
    totals {
      need
      pledged
      committed
      disbursed
      gap
      surplus
      unknownNeeds
    }
    beside {
      currency
      need
      pledged
      committed
      disbursed
    }
  }
`);

export const SUBMIT = graphql(`
  mutation SubmitClaims($ids: [ID!]!) {
    submitClaims(ids: $ids)
  }
`);

export const PUBLISH = graphql(`
  mutation PublishClaims($ids: [ID!]!) {
    publishClaims(ids: $ids)
  }
`);

export const RETURN = graphql(`
  mutation ReturnClaims($ids: [ID!]!, $reason: String!) {
    returnClaims(ids: $ids, reason: $reason)
  }
`);

export const WITHDRAW = graphql(`
  mutation WithdrawClaims($ids: [ID!]!, $reason: String) {
    withdrawClaims(ids: $ids, reason: $reason)
  }
`);

export const RETRACT = graphql(`
  mutation RetractClaim($id: ID!, $reason: String!) {
    retractClaims(ids: [$id], reason: $reason)
  }
`);

/** What a claim about money, help or a meeting says. @public Spread into other questions by its name. */
export const SAID = graphql(`
  fragment SaidParts on WorkClaim {
    country {
      name(language: $language)
    }
    need {
      category
      amount
      currency
      date
      forStage
    }
    commitment {
      category
      amount
      currency
      date
      commitmentStatus: status
      organisation {
        name
      }
    }
    supportNeed {
      category
      date
      description
    }
    supportOffer {
      category
      date
      description
      country {
        name(language: $language)
      }
      organisation {
        name
      }
    }
    participation {
      level
      engagement {
        name(language: $language)
      }
    }
    statement {
      question
      category
      text
      engagement {
        name(language: $language)
      }
    }
    statementAction {
      need
      statement {
        text
      }
      adoption {
        country {
          name(language: $language)
        }
        dpg {
          name
        }
      }
      collaboration {
        ...SharedParts
      }
    }
    collaboration {
      ...SharedParts
    }
  }
`);

/** @public Spread into other questions by its name. */
export const SHARED = graphql(`
  fragment SharedParts on Collaboration {
    sharing: kind
    since
    country {
      name(language: $language)
    }
    partner {
      name(language: $language)
    }
    dpg {
      name
    }
  }
`);
