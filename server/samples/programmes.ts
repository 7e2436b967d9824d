import { dongMau2026, dongMau2026SecondCluster } from './dong-mau-2026.ts';
import { quangNgai2021, quangNgaiProgramme } from './quang-ngai-2021.ts';
import type { SampleProgramme } from './sample.ts';

/** What conferences of the samples have one plan. */
export const programmes: readonly SampleProgramme[] = [
  {
    ...{ id: 'dong-mau-nam-2026', name: 'Kế hoạch đối thoại năm 2026 của UBND xã Đồng Mẫu' },
    ...{ year: 2026, kind: 'clusters' },
    conferences: [dongMau2026.id, dongMau2026SecondCluster.id],
  },
  {
    ...{ id: 'quang-ngai-nam-2021', name: quangNgaiProgramme, year: 2021, kind: 'topics' },
    conferences: quangNgai2021.map(({ id }) => id),
  },
];
