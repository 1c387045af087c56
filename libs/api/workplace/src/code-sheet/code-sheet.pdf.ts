import PDFDocument from 'pdfkit';
import { create, type QRCode } from 'qrcode';

/** One label to be cut out and stuck to a place. */
export interface Label {
  /** `Platz 203-1`. */
  readonly name: string;
  readonly where: string;
  readonly scan: string;
  /** What the QR code says, and what stands below it for those who type. */
  readonly address: string;
}

export interface Sheet {
  readonly title: string;
  readonly language: string;
  readonly labels: readonly Label[];
  readonly printedAt: Date;
}

/** Points of 1/72 inch; an A4 page is 595.28 by 841.89. */
const PAGE = { width: 595.28, height: 841.89, margin: 28 } as const;
const COLUMNS = 3;
const ROWS = 5;
const LABEL = {
  width: (PAGE.width - 2 * PAGE.margin) / COLUMNS,
  height: (PAGE.height - 2 * PAGE.margin) / ROWS,
} as const;
const QR_SIZE = 80;
const QR_TOP = 13;

/** In squares rather than as a picture, so that it is sharp at any size. */
function drawCode(pdf: PDFKit.PDFDocument, { modules }: QRCode, left: number, top: number): void {
  const step = QR_SIZE / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (!modules.get(row, column)) continue;
      pdf.rect(left + column * step, top + row * step, step, step);
    }
  }
  pdf.fill('black');
}

/** As large as it can be in one line. */
function fit(pdf: PDFKit.PDFDocument, text: string, largest: number): number {
  const width = pdf.fontSize(largest).widthOfString(text);
  return Math.min(largest, (largest * (LABEL.width - 16)) / width);
}

function drawLabel(pdf: PDFKit.PDFDocument, label: Label, left: number, top: number): void {
  pdf
    .rect(left, top, LABEL.width, LABEL.height)
    .lineWidth(0.5)
    .dash(2, { space: 2 })
    .stroke('#999999');
  const code = create(label.address, { errorCorrectionLevel: 'M' });
  drawCode(pdf, code, left + (LABEL.width - QR_SIZE) / 2, top + QR_TOP);
  const lines = [
    { text: label.name, font: 'Helvetica-Bold', size: 15, below: 12 },
    { text: label.where, font: 'Helvetica', size: 9, below: 29 },
    { text: label.scan, font: 'Helvetica', size: 9, below: 41 },
    { text: label.address.replace(/^https?:\/\//, ''), font: 'Helvetica', size: 7, below: 52 },
  ];
  for (const { text, font, size, below } of lines) {
    pdf.font(font).fillColor('black');
    pdf.fontSize(fit(pdf, text, size)).text(text, left, top + QR_TOP + QR_SIZE + below, {
      width: LABEL.width,
      align: 'center',
      lineBreak: false,
    });
  }
}

const finished = (pdf: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
    pdf.end();
  });

/** Fifteen labels a page of A4, as a PDF file. */
export function codeSheetPdf({ title, language, labels, printedAt }: Sheet): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: language,
    displayTitle: true,
    info: { Title: title, Creator: 'Etage', CreationDate: printedAt },
  });
  for (const [number, label] of labels.entries()) {
    const onPage = number % (COLUMNS * ROWS);
    if (onPage === 0 && number > 0) pdf.addPage();
    const [column, row] = [onPage % COLUMNS, Math.floor(onPage / COLUMNS)];
    drawLabel(pdf, label, PAGE.margin + column * LABEL.width, PAGE.margin + row * LABEL.height);
  }
  return finished(pdf);
}
