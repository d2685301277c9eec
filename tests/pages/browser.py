# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages that links in mails lead to, in a real browser: musterctl invites, a mail server takes the mail, Chromium opens its link, and somebody who has a keyboard alone goes on from there.

browser.py MUSTERCTL MUSTER_PAGES MAIL_SERVER PICTURES: pictures of every page stay in the folder PICTURES.
"""
import base64
import email
import email.policy
import glob
import hashlib
import hmac
import json
import os
import re
import shutil
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import urllib.request
import zlib

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

MUSTERCTL, PAGES, MAIL_SERVER, PICTURES = sys.argv[1:5]
PASSWORD = "vier Wörter ohne jeden Sinn"
PHONE, DESKTOP = (390, 844), (1280, 900)
LONGEST = 60  # seconds that anything may take


def find(*names):
    for name in names:
        path = shutil.which(name) or (name if os.path.exists(name) else None)
        if path:
            return path
    sys.exit(f"{names[0]} is missing: packaging/install test")


def totp(secret, step):  # RFC 6238, by another hand than the program's
    mac = hmac.new(secret, struct.pack(">Q", step), hashlib.sha1).digest()
    at = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1000000:06}"


def png(side, colour):
    rows = (b"\0" + bytes(colour) * side) * side
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Place:
    """A workspace, a mail server and the pages, all of them real."""

    def __init__(self, folder):
        self.folder = folder
        self.workspace = os.path.join(folder, "w.muster")
        self.env = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder, MUSTER_MAIL_PASSWORD="s3cr3t wörd", LC_ALL="C.UTF-8")
        self.mails = os.path.join(folder, "mails")
        os.mkdir(self.mails)
        self.mail = subprocess.Popen(["/usr/bin/python3", MAIL_SERVER, self.mails, "none"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        mail_port = int(self.mail.stdout.readline())
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}/accounts/"
        self.ctl("init", self.workspace, "--organization", "Müller & Söhne", "--owner", "ada@northwind.example", "--owner-name", "Ada King", at=None)
        self.change({"do": "addProject", "set": {"name": "Field work <2027>"}},
                    {"do": "editWorkspace", "set": {"mailServer": f"smtp://localhost:{mail_port}?tls=none", "mailSender": "accounts@x.example", "linkPages": self.base, "mfaRequired": True}})
        self.pages = subprocess.Popen([PAGES, self.workspace, "--listen", f"127.0.0.1:{self.port}", "--secret-file", os.path.join(folder, "secret")], stdout=subprocess.PIPE, text=True, env=self.env)
        assert self.pages.stdout.readline().startswith("Listening"), "the pages do not start"

    def ctl(self, *words, at=True, text=None):
        done = subprocess.run([MUSTERCTL] + (["-w", self.workspace] if at else []) + list(words), env=self.env, input=text, capture_output=True, text=True, timeout=LONGEST)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def change(self, *changes):
        path = os.path.join(self.folder, "changes.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(changes, file)
        self.ctl("apply", path)

    def rows(self, table, query):
        return json.loads(self.ctl("list", table, "--query", query, "--json"))

    def sent_link(self):
        """The link in the newest mail, once what waits has gone out; the ten seconds in which undo finds it are over."""
        until = time.monotonic() + LONGEST
        while True:
            with sqlite3.connect(self.workspace) as database:
                if database.execute("UPDATE mails SET due = 0 WHERE state = 0").rowcount > 0:
                    break
            assert time.monotonic() < until, "no mail was asked for"
            time.sleep(0.2)
        self.ctl("send", "--pace", "0")
        newest = max(glob.glob(os.path.join(self.mails, "*.eml")), key=lambda path: int(os.path.basename(path)[:-4]))
        with open(newest, "rb") as file:
            mail = email.message_from_binary_file(file, policy=email.policy.default)
        return re.search(re.escape(self.base) + r"\S+", mail.get_body(("plain",)).get_content())[0]

    def end(self):
        for process in (self.pages, self.mail):
            process.terminate()
            process.wait(LONGEST)
        assert self.pages.returncode == 0, "the pages did not end in order"


class Reader:
    """Somebody at a browser who has a keyboard alone."""

    def __init__(self, size, language, profile):
        options = webdriver.ChromeOptions()
        options.binary_location = find("chromium", "google-chrome", "/usr/bin/chromium")
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                         "--disable-dev-shm-usage", "--disable-features=PasswordManagerOnboarding", f"--user-data-dir={profile}", f"--accept-lang={language}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(find("chromedriver", "/usr/bin/chromedriver")), options=options)
        self.driver.set_page_load_timeout(LONGEST)
        self.size = size
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE})

    def open(self, address):
        self.driver.get(address)

    def keys(self, *keys):
        actions = ActionChains(self.driver)
        for key in keys:
            actions.send_keys(key)
        actions.perform()

    def focused(self):
        return self.driver.switch_to.active_element

    def to(self, wanted):
        """By Tab to what has this ID, or this value of its name."""
        for _ in range(40):
            element = self.focused()
            if wanted in (element.get_attribute("id"), element.get_attribute("value"), element.text):
                return element
            self.keys(Keys.TAB)
        raise AssertionError(f"Tab does not come to {wanted}")

    def write(self, wanted, text):
        self.to(wanted)
        self.keys(text)

    def press(self, wanted):
        """And until another page is there."""
        before = self.driver.find_element(By.TAG_NAME, "html").id
        self.to(wanted)
        self.keys(Keys.ENTER)
        until = time.monotonic() + LONGEST
        while self.driver.find_element(By.TAG_NAME, "html").id == before:
            assert time.monotonic() < until, f"nothing comes of {wanted}"
            time.sleep(0.05)

    def title(self):
        return self.driver.find_element(By.TAG_NAME, "h1").text

    def look(self, name):
        """A picture in light and dark, and what holds of every page."""
        width = self.driver.execute_script("return document.documentElement.scrollWidth")
        assert width <= self.size[0], f"{name} is wider than the window: {width}"
        for scheme in ("light", "dark"):
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            size = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
            shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": self.size[0], "height": max(size["height"], self.size[1]), "scale": 1}})
            with open(os.path.join(PICTURES, f"{name}-{scheme}.png"), "wb") as file:
                file.write(base64.b64decode(shot["data"]))
        unnamed = self.driver.execute_script("""
            return [...document.querySelectorAll('input:not([type=hidden]):not([hidden]), select, button, a, img, svg')].filter(e => !(e.labels && e.labels.length) && !e.getAttribute('aria-label') && !e.alt && !e.textContent.trim())
                .map(e => e.outerHTML)""")
        assert not unnamed, f"without a name for who does not see it: {unnamed}"
        assert self.driver.execute_script("return document.scripts.length") == 0
        small = self.driver.execute_script("""
            return [...document.querySelectorAll('input:not([type=hidden]):not([hidden]):not([type=checkbox]), select, button')].filter(e => e.getBoundingClientRect().height < 44).map(e => e.outerHTML)""")
        assert not small, f"too small for a finger: {small}"
        told = [entry for entry in self.driver.get_log("browser") if "favicon" not in entry["message"] and not re.search(r"status of (4\d\d)", entry["message"])]
        assert not told, told

    def end(self):
        self.driver.quit()


def accept(place, language, size):
    """Invited, password, second factor, accepted; returns the address, the secret of the second factor and the codes."""
    who = f"guest-{language}@y.example"
    place.ctl("invite", "--project", "Field work <2027>", "--role", "viewer", "--language", language, f"Gül Ünal <{who}>")
    link = place.sent_link()
    for _ in range(2):  # as mail scanners do
        urllib.request.urlopen(link).read()
    with tempfile.TemporaryDirectory() as profile:
        reader = Reader(size, "en-GB", profile)  # the mail was in their language, so the page is
        reader.open(link)
        assert reader.driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == language
        assert "Field work <2027>" in reader.title(), reader.title()
        name = f"{language}-{size[0]}"
        reader.look(f"{name}-1-invitation")
        reader.write("password", "passwort123")
        reader.write("again", "passwort123")
        reader.keys(Keys.ENTER)
        time.sleep(0.5)
        assert reader.driver.find_element(By.CLASS_NAME, "problem").text
        assert reader.focused().get_attribute("id") == "problem"  # it is read out
        reader.look(f"{name}-2-weak")
        reader.write("password", PASSWORD)
        reader.write("again", PASSWORD)
        reader.press("do")
        secret = base64.b32decode(reader.driver.find_element(By.TAG_NAME, "code").text.replace(" ", ""))
        reader.look(f"{name}-3-factor")
        assert not place.rows("users", f"email:{who}")  # not before all of it is there
        assert reader.driver.find_elements(By.CSS_SELECTOR, "footer") == []  # in another language it would be another secret
        reader.write("code", "000000")
        reader.press("code")
        assert reader.driver.find_element(By.CLASS_NAME, "problem").text
        assert reader.focused().get_attribute("id") == "code"
        step = int(time.time()) // 30
        reader.write("code", totp(secret, step))
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        codes = [element.text for element in reader.driver.find_elements(By.CSS_SELECTOR, ".codes code")]
        assert len(codes) == 10, reader.driver.page_source
        reader.look(f"{name}-4-codes")
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, ".button.main").text)
        reader.look(f"{name}-5-accepted")
        reader.open(link)
        assert reader.driver.find_elements(By.TAG_NAME, "form") == []
        reader.look(f"{name}-6-again")
        reader.end()
    [user] = place.rows("users", f"email:{who}")
    assert (user["status"], user["mfa"], user["firstName"]) == ("active", True, "Gül"), user
    [on] = place.rows("assignments", f"email:{who}")
    assert on["role"] == "Viewer" or on["role"] == "project.viewer", on
    return who, secret, codes, step


def own_account(place, who, secret, codes, step, size):
    with tempfile.TemporaryDirectory() as profile:
        reader = Reader(size, "de-DE,de;q=0.9", profile)
        name = f"account-{size[0]}"
        reader.open(place.base)
        reader.look(f"{name}-1-sign-in")
        reader.write("email", who)
        reader.write("password", PASSWORD + "!")
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        wrong = reader.driver.find_element(By.CLASS_NAME, "problem").text
        reader.open(place.base)
        reader.write("email", "nobody@y.example")
        reader.write("password", PASSWORD)
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        assert reader.driver.find_element(By.CLASS_NAME, "problem").text == wrong  # nobody learns who has an account
        reader.open(place.base)
        reader.write("email", who)
        reader.write("password", PASSWORD)
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        reader.look(f"{name}-2-code")
        reader.write("code", totp(secret, step))  # which was shown already
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        assert reader.driver.find_element(By.CLASS_NAME, "problem").text
        reader.write("code", codes[0])
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        reader.look(f"{name}-3-account")
        first = reader.to("first")
        first.clear()
        reader.write("first", "Gülüm")
        reader.write("signature", "Mit Grüßen\t")
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "form[action*=person] button").text)
        assert reader.driver.find_element(By.CLASS_NAME, "notice").text
        picture = os.path.join(place.folder, "face.png")
        with open(picture, "wb") as file:
            file.write(png(300, (200, 60, 60)))
        reader.driver.find_element(By.ID, "picture").send_keys(picture)
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "form[action*=picture] button").text)
        assert reader.driver.execute_script("const i = document.querySelector('img.picture'); return i.complete && i.naturalWidth") == 128
        reader.look(f"{name}-4-picture")
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "form[action*=sign-out] button").text)
        assert reader.driver.find_element(By.CLASS_NAME, "notice").text
        reader.open(place.base + "account")
        assert reader.driver.find_element(By.ID, "password")
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, ".elsewhere a").text)
        reader.look(f"{name}-5-forgotten")
        reader.write("email", who)
        reader.press(reader.driver.find_element(By.CSS_SELECTOR, "button").text)
        reader.look(f"{name}-6-sent")
        reader.open(place.sent_link())
        reader.write("password", PASSWORD + " neu")
        reader.write("again", PASSWORD + " neu")
        reader.press("do")
        reader.look(f"{name}-7-reset")
        reader.end()
    [user] = place.rows("users", f"email:{who}")
    assert (user["firstName"], user["signature"]) == ("Gülüm", "Mit Grüßen"), user


def main():
    os.makedirs(PICTURES, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder)
        try:
            who = accept(place, "de", PHONE)
            accept(place, "en", DESKTOP)
            accept(place, "ja", PHONE)
            own_account(place, *who, DESKTOP)
            print("trail:", place.ctl("verify").strip().splitlines()[-1])
        finally:
            place.end()


main()
