import { Controller, Inject, Req, Res } from '@nestjs/common';
import { api, type ParsedInputOf } from '@etage/contract';
import { Current, Input, PUBLIC_URL, Serve, type SignedIn } from '@etage/http';
import type { Request, Response } from 'express';
import { CodeSheetReader } from './code-sheet.reader';

const { floors } = api;

@Controller()
export class CodeSheetController {
  constructor(
    private readonly sheets: CodeSheetReader,
    @Inject(PUBLIC_URL) private readonly publicUrl: string | undefined,
  ) {}

  @Serve(api.floors.codes)
  async codes(
    @Current() viewer: SignedIn,
    @Input(floors.codes) { params, query }: ParsedInputOf<typeof floors.codes>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const origin = this.publicUrl ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`;
    const pdf = await this.sheets.print(viewer, {
      floorId: params.floorId,
      language: query.language ?? 'de',
      origin: origin.replace(/\/+$/, ''),
    });
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-length': pdf.length,
      'content-disposition': 'inline; filename="codes.pdf"',
      'cache-control': 'no-store',
    });
    response.end(pdf);
  }
}
