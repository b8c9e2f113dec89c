import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Provider from 'oidc-provider';

export interface Subject {
  sub: string;
  email: string;
  email_verified: boolean;
}

const CLIENT = { client_id: 'dpg', client_secret: 'a secret of the client' };

/** A real OpenID provider on this machine, at which whoever is named signs in without being asked. */
export const startProvider = async () => {
  const { default: OidcProvider } = await import('oidc-provider');
  let signsIn: Subject | null = null;
  let provider: Provider | null = null;
  const login = async (request: IncomingMessage, response: ServerResponse) => {
    const outcome = signsIn
      ? { login: { accountId: signsIn.sub } }
      : { error: 'access_denied', error_description: 'The person turned back' };
    await provider?.interactionFinished(request, response, outcome, { mergeWithLastSubmission: false });
  };
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void login(request, response);
    else void provider?.callback()(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Knows the product from here on. */
  const register = (redirectUri: string) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    provider = new OidcProvider(issuer, {
      clients: [{ ...CLIENT, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig' }] },
      cookies: { keys: ['a key of the test'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...signsIn, sub }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ clientId: CLIENT.client_id, accountId: oidc.account?.accountId ?? '' });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
  };

  return {
    settings: {
      OPENID_ISSUER: issuer,
      OPENID_CLIENT_ID: CLIENT.client_id,
      OPENID_CLIENT_SECRET: CLIENT.client_secret,
      OPENID_NAME: 'Ministry ID',
    },
    register,
    /** Null: the person turns back. */
    let: (subject: Subject | null) => {
      signsIn = subject;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};

/** A browser of one person: follows redirects, and keeps cookies for each host and path. */
export const aBrowser = () => {
  const jar = new Map<string, { origin: string; path: string; cookie: string }>();
  const keep = (url: URL, headers: Headers) => {
    for (const line of headers.getSetCookie()) {
      const [cookie = '', ...attributes] = line.split('; ');
      const name = cookie.split('=')[0] ?? '';
      const path = attributes.find((each) => /^path=/i.test(each))?.slice(5) ?? '/';
      if (/^[^=]+=$/.test(cookie)) jar.delete(url.origin + name);
      else jar.set(url.origin + name, { origin: url.origin, path, cookie });
    }
  };
  const cookiesFor = ({ origin, pathname }: URL) =>
    [...jar.values()].filter((kept) => kept.origin === origin && pathname.startsWith(kept.path)).map(({ cookie }) => cookie);
  return {
    cookiesFor: (address: string) => cookiesFor(new URL(address)),
    /** Goes there and on, until an address that `until` names or that redirects no further. */
    go: async (address: string, until: RegExp): Promise<string[]> => {
      const way = [address];
      for (let url = new URL(address); way.length < 12;) {
        const response = await fetch(url, { redirect: 'manual', headers: { cookie: cookiesFor(url).join('; ') } });
        keep(url, response.headers);
        const next = response.headers.get('location');
        if (next === null) return way;
        url = new URL(next, url);
        way.push(url.href);
        if (until.test(url.href)) return way;
      }
      return way;
    },
  };
};
