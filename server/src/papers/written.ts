import type { PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { paperDocument } from './docx.ts';
import { papersPdf } from './pdf.ts';
import { paperWorkbook } from './xlsx.ts';

/** Papers as one file: several of them only to be printed. */
export async function written(format: PaperFormat, papers: readonly Paper[]): Promise<Uint8Array> {
  if (format === 'pdf') return papersPdf(papers);
  const [paper] = papers;
  if (!paper) throw new Error('there is no paper to write');
  return format === 'docx' ? paperDocument(paper) : paperWorkbook(paper);
}
