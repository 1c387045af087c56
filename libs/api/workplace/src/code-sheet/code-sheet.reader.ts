import { Injectable } from '@nestjs/common';
import { maySeeFloor, type Actor, type FloorId } from '@etage/domain';
import { TransactionRunner } from '@etage/database';
import { Clock, notFound } from '@etage/http';
import { codeSheetPdf } from './code-sheet.pdf';
import { CODES_OF_FLOOR, FLOOR_NAME, type CodeRow } from './codes.query';
import { SHEET_WORDS, type SheetLanguage, type SheetWords } from './sheet-words';

interface SheetQuestion {
  readonly floorId: FloorId;
  readonly language: SheetLanguage;
  /** Where people reach Etage, without a slash at the end. */
  readonly origin: string;
}

const nameOf = ({ kind, placeCode, name }: CodeRow, words: SheetWords): string =>
  kind === 'desk' ? words.desk(placeCode) : `${name} ${placeCode}`;

/** The codes of a floor for the printer. */
@Injectable()
export class CodeSheetReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  async print(viewer: Actor, { floorId, language, origin }: SheetQuestion): Promise<Buffer> {
    const [floor, codes] = await this.transactions.read(async (queries) => [
      (await queries.query(FLOOR_NAME, [floorId]))[0],
      await queries.query(CODES_OF_FLOOR, [floorId]),
    ]);
    if (!floor || !maySeeFloor(viewer, floor.restrictedUnitId)) throw notFound('floor');
    const words = SHEET_WORDS[language];
    const level = words.level(floor.level);
    const labels = codes.map((row) => ({
      name: nameOf(row, words),
      where: `${level}, ${floor.buildingName}`,
      scan: words.scan,
      address: `${origin}/c/${row.code}`,
    }));
    const title = words.title(level, floor.buildingName);
    return codeSheetPdf({ title, language, labels, printedAt: this.clock.now() });
  }
}
