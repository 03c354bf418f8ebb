// Uses the operations pages as people do: node visitor.js SCENARIO URL CHROMIUM. Ends with 0, or says on stderr what is wrong.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const { chromium } = require('playwright-core');

const [scenario, url, executablePath] = process.argv.slice(2);
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const trouble = [];

const post = path => fetch(url + path, { method: 'POST' }).then(answer => assert.ok(answer.ok, path + ' answers ' + answer.status));
const text = (page, selector) => page.locator(selector).innerText();
const until = (page, selector, words) => page.locator(selector).filter({ hasText: words }).first().waitFor({ timeout: 15000 });
const paths = async page => (await page.locator('nav a').evaluateAll(links => links.map(link => link.getAttribute('href'))));

/** By axe-core, on the page as it is now. */
async function isAccessible(page, where) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  const grave = violations.filter(each => ['serious', 'critical'].includes(each.impact));
  assert.deepEqual(grave.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' ')), [], where);
}

const scenarios = {
  async overview(page) {
    await page.goto(url + '/');
    await until(page, '#now-state', 'Live');
    await until(page, '#store-words', 'at once');
    assert.match(await text(page, '#products'), /^\d+$/);
    await page.waitForFunction(() => document.getElementById('screen').naturalWidth > 0);
    await until(page, '#sensors', 'Connected');
    const before = (await (await fetch(url + '/status')).json()).sync.reconciles.full;
    await page.getByRole('button', { name: 'Compare with the store now' }).click();
    await until(page, '#answer', 'compares');
    for (let i = 0; i < 100 && (await (await fetch(url + '/status')).json()).sync.reconciles.full === before; i++) await page.waitForTimeout(100);
    assert.ok((await (await fetch(url + '/status')).json()).sync.reconciles.full > before, 'It compared');
  },

  async sensors(page) {
    const tag = (await (await fetch(url + '/demo/')).json()).tags[0].code;
    await page.goto(url + '/sensors.html');
    await until(page, '#stream', 'Listening');
    await until(page, '.devices article', 'Connected');
    const put = Date.now();
    await post('/demo/put?tag=' + tag);
    await until(page, '#live li', tag);
    assert.ok(Date.now() - put < 3000, 'A tag is heard of live, not after ' + (Date.now() - put) + ' ms');
    await until(page, '.devices article', tag);
    await post('/demo/remove');
    await until(page, '#live li', 'tag remove');
    await page.locator('svg.spark').first().waitFor();
  },

  async log(page) {
    await page.goto(url + '/log.html');
    await until(page, '#log', 'operations endpoint answers');
    await page.getByRole('searchbox').fill('operations endpoint');
    const shown = await page.locator('#log span').allInnerTexts();
    assert.ok(shown.length > 0 && shown.every(line => line.includes('operations endpoint')), 'Only what was asked for');
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Show').selectOption('ERROR');
    assert.match(await text(page, '#shown'), /^\d+ of [\d,]+ lines$/);
  },

  async keyboard(page) {
    await page.goto(url + '/');
    await until(page, '#now-state', 'Live');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    for (let i = 0; i < 20 && await page.evaluate(() => document.activeElement.id) !== 'resync'; i++) {
      await page.keyboard.press('Tab');
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none', 'What has the focus is seen');
    }
    await page.keyboard.press('Enter');
    await until(page, '#answer', 'compares');
    await page.locator('nav a', { hasText: 'Log' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/log.html');
  },

  async accessible(page) {
    for (const look of ['light', 'dark']) {
      for (const width of [360, 1920]) {
        await page.emulateMedia({ colorScheme: look, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        for (const path of ['/', ...(await paths(page)).filter(each => each !== '/')]) {
          await page.goto(url + path);
          await page.waitForFunction(() => document.getElementById('now-state').textContent !== 'Asking the kiosk');
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, path + ' is ' + wide + ' px too wide at ' + width);
          await isAccessible(page, path + ', ' + look + ', ' + width);
        }
      }
    }
  },

  async mapping(page) {
    await page.goto(url + '/mapping.html');
    await until(page, '#all', '04AA');
    await until(page, '.conflict', 'Conflict');
    await until(page, '#unknown', '04FF');
    await page.waitForTimeout(300);
    await post('/put');
    await until(page, '#current', 'tag 62E3086CED');
    // Whoever placed it only types and presses Enter: the search has the focus.
    await page.keyboard.type('tea');
    await until(page, '#hits', 'Green tea');
    await isAccessible(page, 'mapping');
    await page.keyboard.press('Enter');
    await until(page, '#answer', '62E3086CED now stands for Green tea');
    await until(page, '#all', '62E3086CED');
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await until(page, '#answer', 'undone');
    await page.locator('#all').filter({ hasNotText: '62E3086CED' }).waitFor();
    assert.equal(await page.locator('#all b').count(), 0, 'A name is text, not HTML');
  },

  async login(page) {
    await page.goto(url + '/log.html');
    await page.waitForURL('**/login?to=**');
    await isAccessible(page, 'login');
    await page.getByLabel('Operations token').fill('wrong');
    await page.keyboard.press('Enter');
    await until(page, '#answer', 'not the token');
    await page.getByLabel('Operations token').fill(process.env.TOKEN);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/log.html');
    await until(page, '#log', 'a line');
    const [cookie] = await page.context().cookies();
    assert.deepEqual([cookie.httpOnly, cookie.secure, cookie.sameSite], [true, true, 'Strict']);
    assert.ok(!(await page.content()).includes(process.env.TOKEN), 'The token is nowhere in the page');
    await page.goto(url + '/');
    await page.getByRole('button', { name: 'Compare with the store now' }).click();
    await until(page, '#answer', 'compares');
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.waitForURL('**/login*');
  },
};

(async () => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    page.on('console', message => { if (message.type() === 'error' && !expected(message)) trouble.push('console: ' + message.text()); });
    page.on('pageerror', error => trouble.push('script: ' + error.message));
    await page.addInitScript(() => document.addEventListener('securitypolicyviolation', event => console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI)));
    await scenarios[scenario](page);
    assert.deepEqual(trouble, []);
  } finally {
    await browser.close();
  }
})().catch(error => { console.error(String(error.stack || error).slice(0, 4000), trouble.slice(0, 8)); process.exitCode = 1; });

/** Refusals that a scenario provokes, and one picture at a time. */
function expected(message) {
  return scenario === 'login' && / 401 | 403 /.test(message.text()) || /screen\.png/.test(message.location().url);
}
