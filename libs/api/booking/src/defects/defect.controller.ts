import { Controller } from '@nestjs/common';
import { api, type DefectView, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { DefectService } from './defect.service';

const { defects } = api;

@Controller()
export class DefectController {
  constructor(private readonly service: DefectService) {}

  @Serve(api.defects.report)
  report(
    @Current() actor: SignedIn,
    @Input(defects.report) { params, body }: ParsedInputOf<typeof defects.report>,
  ): Promise<DefectView> {
    const { equipmentId = null, note, usable } = body;
    return this.service.report({ actor, ...params, equipmentId, note, usable });
  }

  @Serve(api.defects.list)
  async list(
    @Current() actor: SignedIn,
    @Input(defects.list) { query }: ParsedInputOf<typeof defects.list>,
  ): Promise<{ defects: DefectView[] }> {
    const { siteId = null, status } = query;
    return { defects: await this.service.list(actor, siteId, status === 'repaired') };
  }

  @Serve(api.defects.update)
  update(
    @Current() actor: SignedIn,
    @Input(defects.update) { params }: ParsedInputOf<typeof defects.update>,
  ): Promise<DefectView> {
    return this.service.repair(actor, params.defectId);
  }
}
