import { expect, test } from '@playwright/test';
import { leave, staffOf } from './case-staff';
import { proposedCase } from './prepared-cases';
import { dialog } from './forms';
import { chooseByKeys, expectMarked, press, tabTo } from './keys';
import { section } from './support';

test('a case is found, decided and served with the keys of a keyboard alone', async ({ browser }) => {
  // Two people's pages, and many keys.
  test.setTimeout(180_000);
  const staff = await staffOf(browser, 'finance');
  const { leader, supervisor } = staff;
  const { id, later } = await proposedCase(staff);

  // The decider finds the case in the list of cases.
  await leader.goto('/cases');
  const inList = leader.locator(`main a[href="/cases/${id}"]`);
  await tabTo(leader, inList);
  await expectMarked(inList);
  await leader.keyboard.press('Enter');
  await expect(leader).toHaveURL(new RegExp(`/cases/${id}$`));
  // A new page is read from its beginning.
  await expect(leader.getByRole('main')).toBeFocused();

  // What was opened and left unchanged is left by Escape, to where it was opened.
  const decide = leader.getByRole('button', { name: '作出决定', exact: true });
  await tabTo(leader, decide);
  await expectMarked(decide);
  await leader.keyboard.press('Enter');
  await expect(dialog(leader)).toBeVisible();
  await leader.keyboard.press('Escape');
  await expect(dialog(leader)).toHaveCount(0);
  await expect(decide).toBeFocused();

  // What is sent with something missing leads to the first of what is missing.
  await leader.keyboard.press('Enter');
  const confirm = dialog(leader).getByRole('button', { name: '确认', exact: true });
  await press(leader, confirm);
  await expect(dialog(leader).getByText('请填写情节')).toBeVisible();
  await expect(dialog(leader).getByText('请填写处理措施')).toBeVisible();
  await expect(dialog(leader).getByLabel('情节', { exact: true })).toBeFocused();

  await chooseByKeys(leader, '情节', '情节较轻');
  await chooseByKeys(leader, '处理措施', '责令书面检查');
  // Escape leaves the list that stays open, and not the form.
  await leader.keyboard.press('Escape');
  await expect(leader.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  await expect(dialog(leader)).toBeVisible();
  await tabTo(leader, dialog(leader).getByLabel('理由（含情节认定）'));
  await leader.keyboard.type('情节较轻，已经补办');
  await press(leader, confirm);
  await expect(dialog(leader)).toHaveCount(0);
  await expect(section(leader, '当事人')).toContainText('责令书面检查');
  // The button of a step that is taken is gone: the reader stands at the beginning of the content.
  await expect(decide).toHaveCount(0);
  await expect(leader.getByRole('main')).toBeFocused();

  // The investigator serves the decision.
  await supervisor.goto(`/cases/${id}`);
  const serve = supervisor.getByRole('button', { name: '送达决定', exact: true });
  await press(supervisor, serve);
  const until = dialog(supervisor).getByLabel('申请复核截止日期');
  await tabTo(supervisor, until);
  await supervisor.keyboard.type(later);
  await supervisor.keyboard.press('Enter');
  // What was typed is asked about before it is thrown away.
  await supervisor.keyboard.press('Escape');
  const question = supervisor.getByRole('dialog', { name: '放弃已填写的内容？' });
  await expect(question).toBeVisible();
  await supervisor.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(until).toHaveValue(later);
  await press(supervisor, dialog(supervisor).getByRole('button', { name: '确认', exact: true }));
  await expect(dialog(supervisor)).toHaveCount(0);
  await expect(section(supervisor, '当事人')).toContainText(later);
  await leave(staff);
});
