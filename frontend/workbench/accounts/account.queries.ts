import { graphql } from '../../gql/gql';

/** @public Spread into other questions by its name. */
export const ACCOUNT = graphql(`
  fragment AccountParts on Account {
    id
    email
    name
    language
    status
    version
    lastSeenAt
    grants {
      role
      scope
      organisation {
        name
      }
    }
  }
`);

/** Who is signed in; null: nobody. */
export const ME = graphql(`
  query Me {
    me {
      ...AccountParts
    }
  }
`);

export const SIGN_IN_WAYS = graphql(`
  query SignInWays {
    signInWays {
      password
      openId
    }
  }
`);

export const SIGN_IN = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ...AccountParts
    }
  }
`);

export const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ASK_FOR_PASSWORD = graphql(`
  mutation AskForNewPassword($email: String!) {
    askForNewPassword(email: $email)
  }
`);

export const TAKE_UP_LINK = graphql(`
  mutation TakeUpLink($secret: String!, $password: String!) {
    takeUpLink(secret: $secret, password: $password) {
      ...AccountParts
    }
  }
`);

export const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $password: String!) {
    changePassword(current: $current, password: $password)
  }
`);

export const CHANGE_LANGUAGE = graphql(`
  mutation ChangeOwnLanguage($language: String!) {
    changeOwnLanguage(language: $language) {
      ...AccountParts
    }
  }
`);

export const ACCOUNTS = graphql(`
  query Accounts {
    accounts {
      ...AccountParts
    }
  }
`);

export const INVITE = graphql(`
  mutation InviteAccount($email: String!, $name: String!, $language: String, $grants: [GrantInput!]!) {
    inviteAccount(email: $email, name: $name, language: $language, grants: $grants) {
      link
      account {
        id
        email
      }
    }
  }
`);

export const RENEW_INVITATION = graphql(`
  mutation RenewInvitation($id: ID!) {
    renewInvitation(id: $id) {
      link
      account {
        id
        email
      }
    }
  }
`);

export const CHANGE_ACCOUNT = graphql(`
  mutation ChangeAccount($id: ID!, $name: String, $language: String, $grants: [GrantInput!], $expectedVersion: Int!) {
    changeAccount(id: $id, name: $name, language: $language, grants: $grants, expectedVersion: $expectedVersion) {
      ...AccountParts
    }
  }
`);

export const SUSPEND = graphql(`
  mutation SuspendAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {
    suspendAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {
      ...AccountParts
    }
  }
`);

export const REINSTATE = graphql(`
  mutation ReinstateAccount($id: ID!, $reason: String!, $expectedVersion: Int!) {
    reinstateAccount(id: $id, reason: $reason, expectedVersion: $expectedVersion) {
      ...AccountParts
    }
  }
`);
