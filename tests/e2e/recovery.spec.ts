import { expect, test } from '@playwright/test';
import { only } from '@doi-thoai/shared/engine/view';
import { Chair } from '../support/chair.ts';
import { Listener } from '../support/listener.ts';
import { Department, HallScreen, projector, tablet } from '../support/people.ts';
import type { RunningServer } from '../support/server.ts';
import { meeting, Venue } from '../support/venue.ts';

const unsent = 'Phòng đang xem lại số liệu, chưa trình: tuyến này dài chừng tám mươi mét.';
const venue = new Venue('test', 'its own database');

test('BX1 BX4 Máy chủ mất điện giữa phiên: mọi màn hình tự cập nhật, không mất gì, không làm gì hai lần', async ({
  browser,
}) => {
  const { server } = venue;
  const [chair, economy, stage] = await Promise.all([
    venue.sits(browser, Chair, 'chair-bi-thu', tablet),
    venue.sits(browser, Department, 'department-kinh-te', tablet),
    venue.sits(browser, HallScreen, 'screen-san-khau', projector),
  ]);
  const extension = { id: 'them-gio-chi-mot-lan', type: 'turn.extend', input: { seconds: 60 } } as const;

  await test.step('Hội nghị đang diễn ra, cơ quan đang soạn', async () => {
    await chair.opensSession();
    await chair.letsSpeak(1);
    await chair.gives('Phòng Kinh tế');
    await economy.acknowledges();
    await economy.answer.fill(unsent);
  });
  const acknowledged = await chair.commands(extension.type, extension.input, extension.id);
  expect(acknowledged).toMatchObject({ ok: true });
  await chair.sees('còn lại trong 4 phút');
  const before = await publicView(server);

  // What is said of an act that was too late is loaded once the console has stood for a moment.
  await expect.poll(() => chair.page.evaluate<number>('performance.now()')).toBeGreaterThan(7000);
  await test.step('kill -9; Chủ tọa bấm tạm dừng khi máy chủ không còn', async () => {
    await server.kill();
    await chair.presses('Tạm dừng');
    await chair.sees(/Mất kết nối/);
    await stage.sees('Đang nối lại');
    await expect(stage.page.getByText('Ngô Văn Minh Họa')).toBeVisible();
    // The moment of an act passes without the server, and that is said without it.
    await expect(chair.button('Làm lại')).toBeVisible({ timeout: 15_000 });
  });

  await test.step('Khởi động lại: mọi màn hình tự trở lại, việc đã quá lúc không tự làm', async () => {
    const again = await venue.startAgain();
    for (const person of [chair, economy]) await person.sees('Trực tiếp');
    await expect(chair.page.getByText('đang tạm dừng')).toBeHidden();
    await chair.presses('Tạm dừng');
    await chair.sees('đang tạm dừng');
    await expect(stage.page.getByText('Đang nối lại')).toBeHidden({ timeout: 15_000 });
    // Everything that was acknowledged, and one event more: the pause that the chair wanted still.
    const after = await publicView(again);
    expect(after.seq).toBe(before.seq + 1);
    const paused = {
      ...before.data['floor']?.[only],
      timer: expect.objectContaining({ state: 'paused' }) as object,
    };
    expect(after.data).toEqual({ ...before.data, floor: { [only]: paused } });
    expect(await chair.commands(extension.type, extension.input, extension.id)).toEqual(acknowledged);
    expect((await publicView(again)).seq, 'the same command again changes nothing').toBe(after.seq);
    for (const person of [chair, economy, stage])
      await expect(async () => {
        expect(Object.values(await person.reached())).toEqual([after.seq]);
      }, `${person.name} is current`).toPass();
  });

  await test.step('Bản nháp chưa gửi còn nguyên, cả khi tải lại trang', async () => {
    await expect(economy.answer).toHaveValue(unsent);
    await economy.page.reload();
    await expect(economy.answer).toHaveValue(unsent);
    await economy.presses('Gửi Chủ tọa duyệt');
    await economy.sees('Đã gửi, chờ Chủ tọa duyệt');
  });
});

/** What anybody sees of the meeting, asked of the server now. */
async function publicView({ url }: RunningServer): Promise<Pick<Listener, 'seq' | 'data'>> {
  const listener = await Listener.enter(url, { stream: meeting, audience: 'public' });
  const { seq, data } = listener;
  listener.close();
  return { seq, data };
}
