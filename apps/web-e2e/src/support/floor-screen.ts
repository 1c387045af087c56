import type { Locator, Page } from '@playwright/test';
import type { PlaceView } from '@etage/contract';
import { PlanCanvas } from './plan-canvas';
import { expect } from './etage.fixture';
import type { Stage } from './stage';

/** The Floor screen in German. */
export class FloorScreen {
  readonly canvas: PlanCanvas;
  readonly bar: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly panel: Locator;
  readonly bookButton: Locator;
  readonly cancelButton: Locator;
  readonly undoButton: Locator;
  readonly liveSign: Locator;
  readonly toasts: Locator;
  readonly ribbon: Locator;
  /** What is said aloud. */
  readonly news: Locator;

  constructor(
    readonly page: Page,
    readonly stage: Stage,
  ) {
    this.canvas = new PlanCanvas(page, stage);
    this.bar = page.getByRole('group', { name: 'Etage, Tag und Zeit' });
    this.list = page.getByRole('region', { name: 'Plätze auf dieser Etage' });
    this.rows = this.list.getByRole('rowgroup').last().getByRole('row');
    this.search = page.getByRole('searchbox', { name: 'Platz, Raum, Person' });
    this.panel = page.getByLabel('Ausgewählter Platz');
    this.bookButton = this.panel.getByRole('button', { name: /^Für .+ buchen$/ });
    this.cancelButton = this.panel.getByRole('button', { name: 'Buchung stornieren' });
    this.undoButton = page.getByRole('button', { name: 'Rückgängig' });
    this.liveSign = page
      .getByRole('status')
      .filter({ hasText: /^(live|verbindet neu …|offline)$/ });
    this.toasts = page.getByRole('region', { name: /Mitteilungen/ });
    this.news = page.locator('.ui-visually-hidden[role=log]');
    this.ribbon = page.getByRole('group', { name: 'Auslastung und Zeit' });
  }

  /** Opens the floor on the day of the stage; ready when everything is there and pushes arrive. */
  async open(search: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(this.stage.path(search));
    await this.isReady();
  }

  async isReady(): Promise<void> {
    await expect(this.canvas.element.or(this.rows).first()).toBeVisible();
    await expect(this.liveSign).toHaveText('live');
  }

  /** The row of a desk; the list only renders what is in sight, so it is searched for. */
  async findRow({ code }: PlaceView): Promise<Locator> {
    await this.search.fill(code);
    const row = this.row(code);
    await expect(row).toBeVisible();
    return row;
  }

  row(code: string): Locator {
    return this.rows.filter({ has: this.page.getByText(code, { exact: true }) });
  }

  stateOf(row: Locator): Locator {
    return row.getByRole('gridcell').last();
  }
}
