import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/**
 * Headers of everything that is served. No script or style in a document runs unless its file or its hash is ours; the
 * explorer's editor alone may set styles as it goes, and frames of other sites alone may show what is at /embed/.
 */
export const securityHeaders = (styleHashes: readonly string[], https: boolean): RequestHandler => {
  const headersFor = (styles: readonly string[], framed = false) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: framed ? ["'none'"] : ["'self'"],
          styleSrc: ["'self'", ...styles],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: [framed ? '*' : "'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      crossOriginEmbedderPolicy: false,
      crossOriginResourcePolicy: { policy: framed ? 'cross-origin' : 'same-origin' },
      frameguard: framed ? false : { action: 'deny' },
    });
  const pages = headersFor(styleHashes);
  const explorer = headersFor(["'unsafe-inline'"]);
  const embeds = headersFor(styleHashes, true);
  return (request: Request, response: Response, next: NextFunction) => {
    response.set('Permissions-Policy', DENIED.map((feature) => `${feature}=()`).join(', '));
    const headers = request.path === '/graphql/explorer' ? explorer : request.path.startsWith('/embed/') ? embeds : pages;
    headers(request, response, next);
  };
};
