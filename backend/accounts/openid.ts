import { Inject, Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { ACCOUNT_SETTINGS, type AccountSettings } from './account.settings.js';

/** What is kept in the browser between leaving for the provider and coming back. */
export interface Journey {
  state: string;
  nonce: string;
  verifier: string;
}

/** Whom the provider vouches for. */
export interface Vouched {
  /** Issuer and subject: the same person for good, whatever becomes of the e-mail address. */
  key: string;
  /** Null: the provider did not verify one. */
  email: string | null;
}

const SCOPE = 'openid email profile';
const SECONDS = 5;

/** Sign-in at an OpenID Connect provider: authorization code with PKCE, state and nonce. */
@Injectable()
export class OpenId {
  private provider: Promise<client.Configuration> | null = null;

  constructor(@Inject(ACCOUNT_SETTINGS) private readonly settings: Pick<AccountSettings, 'openId'>) {}

  /** Null: there is no provider. */
  get name(): string | null {
    return this.settings.openId?.name ?? null;
  }

  async leave(redirectUri: string): Promise<{ url: string; journey: Journey }> {
    const provider = await this.discovered();
    const journey = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    const url = client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: SCOPE,
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, journey };
  }

  /** Throws where the provider refused, or the way back is not the end of this journey. */
  async comeBack(url: URL, { state, nonce, verifier }: Journey): Promise<Vouched> {
    const provider = await this.discovered();
    const tokens = await client.authorizationCodeGrant(provider, url, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no identity.');
    const { email, email_verified: verified } =
      claims['email_verified'] === undefined ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
    const key = [claims.iss, claims.sub].join('|');
    if (key.length > 500) throw new Error('The provider’s subject is longer than it can be kept.');
    return { key, email: verified === true && typeof email === 'string' ? email : null };
  }

  /** Asked once it is needed, and again after a failure: the product starts and serves without its provider. */
  private discovered(): Promise<client.Configuration> {
    const { openId } = this.settings;
    if (!openId) return Promise.reject(new Error('There is no OpenID provider.'));
    const issuer = new URL(openId.issuer);
    // Settings let plain http through for this machine alone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so as to stand out
    const execute = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    this.provider ??= client
      .discovery(issuer, openId.clientId, openId.clientSecret, undefined, { execute, timeout: SECONDS })
      .catch((error: unknown) => {
        this.provider = null;
        throw error;
      });
    return this.provider;
  }
}
