import { graphql } from '../../gql/gql';

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
