import { Controller } from '@nestjs/common';
import { api, type NotebookView, type ParsedInputOf } from '@etage/contract';
import { Current, Input, Serve, type SignedIn } from '@etage/http';
import { NotebookService } from './notebook.service';

const { notebook } = api;

@Controller()
export class NotebookController {
  constructor(private readonly service: NotebookService) {}

  @Serve(api.notebook.read)
  read(@Current() { personId }: SignedIn): Promise<NotebookView> {
    return this.service.read(personId);
  }

  @Serve(api.notebook.replace)
  replace(
    @Current() { personId }: SignedIn,
    @Input(notebook.replace) { body }: ParsedInputOf<typeof notebook.replace>,
  ): Promise<NotebookView> {
    return this.service.replace(personId, body);
  }
}
