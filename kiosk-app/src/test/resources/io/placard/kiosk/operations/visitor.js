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

const demo = async () => (await fetch(url + '/demo/')).json();
/** What was said here that a tag stands for. */
const assigned = async code => ((await (await fetch(url + '/assignments.json')).json()).assignments.find(each => each.code === code) ?? { local: null }).local;

/** What the kiosk does not tell is left out or said in words. */
const isWhole = async page => assert.doesNotMatch(await text(page, 'main'), /undefined|NaN|null|\[object/);

/** By axe-core, on the page as it is now. */
async function isAccessible(page, where) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run());
  const grave = violations.filter(each => ['serious', 'critical'].includes(each.impact));
  assert.deepEqual(grave.map(each => each.id + ': ' + each.nodes.map(node => node.html).join(' ')), [], where);
}

/** Nothing is too wide, and nothing grave by axe-core, on a phone and on a desk. With SHOTS, pictures go to that folder. */
async function fits(page, where) {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, where + ' is ' + wide + ' px too wide at ' + width);
    await isAccessible(page, where + ', ' + width);
    if (process.env.SHOTS) await page.screenshot({ path: process.env.SHOTS + '/' + where + '-' + width + '.png', fullPage: true });
  }
}

const scenarios = {
  async overview(page) {
    await page.goto(url + '/');
    await until(page, '#now-state', 'Live');
    await until(page, '#store-words', 'at once');
    assert.match(await text(page, '#products'), /^\d+$/);
    assert.ok(await page.locator('#safe').isHidden(), 'It is not in safe mode');
    await isWhole(page);
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
    await isWhole(page);
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
    const { tags, unknown_tag: unknown } = await demo();
    const [product, other] = tags.filter(tag => tag.kind === 'product');
    await page.goto(url + '/mapping.html');
    await until(page, '#all', product.code);
    await page.waitForTimeout(300);
    await post('/demo/put?tag=' + unknown);
    await until(page, '#current', 'tag ' + unknown);
    // Whoever placed it only types and presses Enter: the search has the focus.
    await page.keyboard.type(other.opens);
    await until(page, '#hits', other.opens);
    await isAccessible(page, 'mapping');
    await page.keyboard.press('Enter');
    await until(page, '#answer', unknown + ' now stands for ' + other.opens);
    await until(page, '#all', unknown);
    assert.equal((await assigned(unknown)).product_id, other.product_id);
    assert.match(await (await fetch(url + '/assignments.csv')).text(), new RegExp(unknown));
    await page.getByRole('button', { name: 'Undo the last one' }).click();
    await until(page, '#answer', 'undone');
    assert.equal(await assigned(unknown), null);
    await isWhole(page);
  },

  async mappingConflicts(page) {
    const { tags } = await demo();
    const [product, other] = tags.filter(tag => tag.kind === 'product').slice(2);
    await page.goto(url + '/mapping.html');
    await page.getByRole('button', { name: 'tag ' + product.code, exact: true }).click();
    await until(page, '#means', product.opens);
    await page.keyboard.type(other.opens);
    await until(page, '#hits', other.opens);
    await page.getByLabel('It stands for').selectOption('brand');
    await page.locator('#query').press('Enter');
    await until(page, '#answer', 'its brand');
    assert.equal((await assigned(product.code)).type, 'brand');
    await until(page, '.conflict', 'Conflict');
    await page.getByRole('button', { name: 'Withdraw tag ' + product.code }).click();
    await until(page, '#answer', 'Withdrawn');
    assert.equal(await assigned(product.code), null);
    await isWhole(page);
  },

  async mappingNames(page) {
    const product = (await demo()).tags.filter(tag => tag.kind === 'product')[5];
    await post('/demo/edit?id=' + product.product_id + '&name=' + encodeURIComponent('<b id="bold">Bold</b>'));
    await page.goto(url + '/mapping.html');
    await until(page, '#all', '<b id="bold">Bold</b>');
    assert.equal(await page.locator('#bold').count(), 0, 'A name is text, not HTML');
  },

  async diagnostics(page) {
    await page.goto(url + '/diagnostics.html');
    await until(page, '#told', 'As of');
    const told = await (await fetch(url + '/diagnostics.json')).json();
    const shown = await text(page, '#found');
    for (const words of [told.program.version, told.program.screen, told.network.store, told.database.file, ...told.disks.map(disk => disk.path)]) {
      assert.ok(shown.includes(words), words + ' is shown');
    }
    await isWhole(page);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Support bundle' }).click();
    const bundle = fs.readFileSync(await (await download).path());
    assert.equal(bundle.subarray(0, 2).toString(), 'PK', 'It is a zip');
  },

  async restart(page) {
    await page.goto(url + '/');
    await page.getByRole('button', { name: 'Restart the kiosk' }).click();
    await page.getByRole('button', { name: 'Leave it running' }).click();
    await fetch(url + '/status');
    await page.getByRole('button', { name: 'Restart the kiosk' }).click();
    await page.getByRole('button', { name: 'Restart', exact: true }).click();
    await until(page, '#answer', 'It restarts');
    await until(page, '#now-state', 'does not answer');
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

  async setup(page) {
    const { CODE, API, CATALOGUE, STORE_TOKEN, PORT, TOKEN } = process.env;
    await page.goto(url + '/');
    await until(page, '#now-state', 'Not paired yet');
    await fits(page, 'pairing');
    await page.getByLabel('Code', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await until(page, '#pair-answer', 'That is not the code');
    await page.getByLabel('Code', { exact: true }).fill(CODE);
    await page.keyboard.press('Enter');
    await until(page, '#now-state', 'Being set up');
    await until(page, '#places', 'placard.toml');
    await page.getByText('I have a file').click();
    await page.getByLabel('The file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await page.getByLabel('The passphrase it was exported with').fill('some words');
    await page.getByRole('button', { name: 'Take it over' }).click();
    await until(page, '#replace-answer', 'no file of a kiosk');
    await page.getByLabel('Language of the shoppers').selectOption({ label: 'Deutsch' });
    await page.getByLabel('Diagonal of the screen').fill('43');
    await page.getByLabel('Address of the API').fill(API);
    await page.getByLabel('Number of the catalogue').fill(CATALOGUE);
    await page.getByLabel("The store's token").fill(STORE_TOKEN);
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Test' }).click();
    await until(page, '#findings .good', 'catalog');
    await page.getByLabel('What is printed on it').selectOption('rdm6300');
    await page.getByRole('combobox', { name: 'Port' }).fill(PORT);
    await page.getByRole('button', { name: 'Add it' }).click();
    await until(page, '#devices', 'put a tag on it now');
    await page.evaluate(() => fetch('/put', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }));
    await until(page, '#devices', 'works, it read');
    await page.getByLabel('PIN of 4').fill('246810');
    await page.getByLabel('The same once more').fill('246810');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await until(page, '#pin-state', 'A PIN is set');
    await fits(page, 'questions');
    await page.getByRole('button', { name: 'Start the kiosk' }).click();
    await until(page, '#far-token', TOKEN);
    await isAccessible(page, 'end of the setup');
  },

  async export(page) {
    await page.goto(url + '/');
    await page.getByRole('button', { name: 'Export for another kiosk' }).click();
    await page.getByLabel('Passphrase of 12').fill('four words are good');
    await page.getByLabel('The same once more').fill('others');
    await page.getByLabel('Staff PIN').fill('482915');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await until(page, '#export-answer', 'two different ones');
    await fits(page, 'export');
    await page.getByLabel('The same once more').fill('four words are good');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export', exact: true }).click()]);
    assert.match(file.suggestedFilename(), /^placard-kiosk-[0-9-]+\.json$/);
    assert.equal(JSON.parse(fs.readFileSync(await file.path(), 'utf8')).format, 'placard-kiosk');
    await until(page, '#answer', 'Exported as');
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

/** Refusals that a scenario provokes, a kiosk that it ended, and one picture at a time. */
function expected(message) {
  return ['login', 'setup'].includes(scenario) && / 400 | 401 | 403 /.test(message.text()) || scenario === 'restart' && /net::ERR/.test(message.text()) || /screen\.png/.test(message.location().url);
}
