import { Controller, Inject, Req, Res } from '@nestjs/common';
import { api, type ParsedInputOf, type SessionView, type SignedInView } from '@etage/contract';
import {
  cookieName,
  Current,
  Input,
  IsAwaited,
  PUBLIC_URL,
  Serve,
  SESSION_COOKIE,
  type SignedIn,
} from '@etage/http';
import { parse } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import { DEVICE_KNOWN_MS } from './known-devices';
import { PasswordService } from './password.service';
import { SessionService } from './session.service';

const { session } = api;

const addressOf = ({ ip }: Request): string => ip ?? 'unknown';

/** Stays when one signs out: it says that an account has signed in here before, and opens nothing. */
const DEVICE_COOKIE = 'etage_device';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  @Serve(api.session.create)
  async create(
    @Input(session.create) { body }: ParsedInputOf<typeof session.create>,
    @IsAwaited() isAwaited: () => boolean,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInView> {
    const keptOnDevice = parse(request.headers.cookie ?? '')[this.named(DEVICE_COOKIE)];
    const credentials = { ...body, address: addressOf(request), keptOnDevice, isAwaited };
    const { token, view, toKeepOnDevice } = await this.sessions.signIn(credentials);
    if (body.bearer) return { ...view, token };
    const expires = new Date(view.expiresAt);
    response.cookie(this.named(SESSION_COOKIE), token, { ...this.cookie(), expires });
    const known = { ...this.cookie(), maxAge: DEVICE_KNOWN_MS };
    response.cookie(this.named(DEVICE_COOKIE), toKeepOnDevice, known);
    return view;
  }

  @Serve(api.session.read)
  read(@Current() signedIn: SignedIn): Promise<SessionView> {
    return this.sessions.view(signedIn);
  }

  @Serve(api.session.update)
  update(
    @Current() signedIn: SignedIn,
    @Input(session.update) { body }: ParsedInputOf<typeof session.update>,
  ): Promise<SessionView> {
    return this.sessions.setLocale(signedIn, body.locale);
  }

  @Serve(api.session.changePassword)
  async changePassword(
    @Current() signedIn: SignedIn,
    @Input(session.changePassword) { body }: ParsedInputOf<typeof session.changePassword>,
    @IsAwaited() isAwaited: () => boolean,
    @Req() request: Request,
  ): Promise<void> {
    await this.passwords.change(signedIn, { ...body, address: addressOf(request), isAwaited });
  }

  @Serve(api.session.remove)
  async remove(
    @Current() signedIn: SignedIn,
    @Input(session.remove) { query }: ParsedInputOf<typeof session.remove>,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.signOut(signedIn, query.everywhere ?? false);
    response.clearCookie(this.named(SESSION_COOKIE), this.cookie());
  }

  private named(cookie: string): string {
    return cookieName(cookie, this.publicUrl);
  }

  /** Not readable by scripts, never sent along from another site, and by HTTPS only where there is HTTPS. */
  private cookie(): CookieOptions {
    const secure = this.publicUrl?.startsWith('https:') ?? false;
    return { httpOnly: true, sameSite: 'strict', path: '/', secure };
  }
}
