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
 * explorer's editor alone may set styles as it goes.
 */
export const securityHeaders = (styleHashes: readonly string[], https: boolean): RequestHandler => {
  const headersFor = (styles: readonly string[]) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", ...styles],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          ...(https ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      strictTransportSecurity: https,
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      crossOriginEmbedderPolicy: false,
      crossOriginResourcePolicy: { policy: 'same-origin' },
    });
  const pages = headersFor(styleHashes);
  const explorer = headersFor(["'unsafe-inline'"]);
  return (request: Request, response: Response, next: NextFunction) => {
    response.set('Permissions-Policy', DENIED.map((feature) => `${feature}=()`).join(', '));
    (request.path === '/graphql/explorer' ? explorer : pages)(request, response, next);
  };
};
