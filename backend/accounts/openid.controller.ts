import { Controller, Get, Inject, Logger, NotFoundException, Req, Res } from '@nestjs/common';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { AskRequest } from '../shared/answer.middleware.js';
import { DomainError, type ErrorCode } from '../shared/domain-error.js';
import { ACCOUNT_SETTINGS, type AccountSettings, isSecure } from './account.settings.js';
import { originOf } from './one-time-links.js';
import { type Journey, OpenId } from './openid.js';
import { setSessionCookie } from './session.middleware.js';
import { SignIn } from './sign-in.service.js';
import { Throttle } from './throttle.js';
import { Viewer } from './viewer.js';

const COOKIE = 'openid';
const PATH = '/auth/openid';
const TEN_MINUTES = 600;
const journeyShape = z.object({ state: z.string().min(1), nonce: z.string().min(1), verifier: z.string().min(1) });

const log = new Logger('OpenID');

const journeyOf = (request: Request): Journey =>
  journeyShape.parse(JSON.parse(Buffer.from(parseCookie(request.get('cookie') ?? '')[COOKIE] ?? '', 'base64url').toString('utf8')));

/** The way to the OpenID provider and back. */
@Controller('auth/openid')
export class OpenIdController {
  constructor(
    private readonly openId: OpenId,
    private readonly signIn: SignIn,
    private readonly throttle: Throttle,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  @Get()
  async leave(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.orRefused(response, async () => {
      const { url, journey } = await this.openId.leave(this.origin(request) + PATH + '/callback');
      this.keep(response, Buffer.from(JSON.stringify(journey)).toString('base64url'), TEN_MINUTES);
      response.redirect(303, url);
    });
  }

  @Get('callback')
  async comeBack(@Req() request: AskRequest, @Res() response: Response): Promise<void> {
    const address = request.ip ?? '';
    this.keep(response, '', 0);
    await this.orRefused(response, async () => {
      await this.throttle.count('signInByAddress', address);
      const vouched = await this.openId.comeBack(new URL(request.originalUrl, this.origin(request)), journeyOf(request));
      const before = request.asker instanceof Viewer ? request.asker : null;
      const { token } = await this.signIn.byOpenId(vouched, before);
      await this.throttle.forgive('signInByAddress', address);
      setSessionCookie(response, token, isSecure(this.settings));
      response.redirect(303, '/workbench');
    });
  }

  /** The person is told by a code on the sign-in page, and by nothing else. */
  private async orRefused(response: Response, way: () => Promise<void>): Promise<void> {
    if (this.openId.name === null) throw new NotFoundException();
    response.set('Cache-Control', 'no-store');
    try {
      await way();
    } catch (error) {
      const code: ErrorCode = error instanceof DomainError ? error.code : 'OPENID_REFUSED';
      if (code === 'OPENID_REFUSED') log.warn(error instanceof Error ? error.message : String(error));
      response.redirect(303, `/workbench/sign-in?refused=${code}`);
    }
  }

  private keep(response: Response, value: string, maxAge: number): void {
    const options = { httpOnly: true, sameSite: 'lax', secure: isSecure(this.settings), path: PATH, maxAge } as const;
    response.append('Set-Cookie', stringifySetCookie(COOKIE, value, options));
  }

  private origin(request: Request): string {
    return originOf(this.settings, request);
  }
}
