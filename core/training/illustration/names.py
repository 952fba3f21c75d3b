"""What a picture is called: clean words from the names of icons, and which ones to leave out."""

from __future__ import annotations

import re

from training.illustration.lists import listed

# One word or several; whole words of a name only. What is also an everyday word (apple, target,
# shell, windows, slack, meta) is not here: those marks carry "logo" or "brand" in their names, or
# sit in a category of brands.
BRANDS = listed("""
    500px adidas adobe airbnb alexa alipay amazon amd amex android angular appgallery appstore
    arduino asana atlassian audi aws azure badoo baidu bandcamp batman battlenet behance bilibili
    binance bing bitbucket bitcoin blackberry blender blogger bluesky bluetooth bmw bootstrap
    bytedance capacitorjs cardano chatgpt chrome chromecast claude cloudflare codepen codesandbox
    coinbase copilot css css3 dailymotion debian deepseek deezer deviantart digg discord
    disney disqus docker dogecoin dolby douban douyin dribbble drupal dropbox ebay
    ethereum etsy evernote facebook facetime farcaster fedora figma firebase firefox fitbit fiverr
    flickr foursquare garmin gemini-ai git github gitlab gmail golang google grok harley homekit hotmail
    html html5 ibm imdb imessage instagram intel internet-explorer ionic ios ipad iphone ipod
    itunes java javascript jcb jedi jira js kickstarter klarna laravel lastfm lego linkedin
    linux litecoin mac macbook macos magento mario mastercard mastodon mcdonalds
    mercedes messenger metamask microsoft minecraft mongodb monero mysql nasa netflix nextjs nft
    nike nintendo nodejs notion npm nvidia onedrive openai opera pacman pandora patreon paypal
    perplexity php pikachu pinterest pixar playstation pokeball pokemon polkadot powerpoint producthunt ps4
    ps5 python qq r2d2 react reddit redux revolut ripple safari samsung sharepoint shopify siri skype
    snapchat solana soundcloud spiderman spongebob spotify sqlite stackoverflow starbucks starwars
    storm-trooper stormtrooper darth vader yoda stumbleupon superman svelte swift symfony
    telegram tencent tesla tether tiktok tinder toyota trello tripadvisor tumblr
    twitch twitter typescript uber ubuntu unity unsplash venmo viber vimeo visa vk vscode vue
    vuejs walmart waze webex wechat weibo weixin bat-mask whatsapp wii wikipedia windows-logo wordpress xamarin xbox
    xiaohongshu yahoo yandex yelp youtube zalo zelda zhihu zoom-app zynga
    """)

MARKS = listed("logo logos brand brands trademark copyright registered copyleft")

LETTERS = listed("""
    abc alphabet letters font fonts typography typeface heading text italic underline
    strikethrough superscript subscript serif sos ok vs ad ads api seo http https www ftp sftp
    pdf jpg png gif svg mp3 mp4 doc docx csv xls xlsx ppt txt xml json sql zip rar exe dll psd ai-file
    404 cc hd 4k 5k 8k sd uhd hdr fps dpi wps usb-c am pm kg vip faq ipo edi gps wc atm nfc rss ip vpn
    dns cpu gpu ram ssd hdd url utf unicode latin kanji hiragana katakana cyrillic keycap
    one-number number numeric digit digits counter h1 h2 h3 h4 h5 h6 1x 2x roman cpp ruble rtl ltr
    """)
FLAGS = listed("flagpack flag-for country-flag")
COUNTRIES = listed("""
    argentina australia austria belgium brazil canada chile china colombia cuba denmark egypt
    finland france germany greece iceland india indonesia ireland israel italy jamaica japan kenya
    malaysia mexico morocco nepal netherlands nigeria norway pakistan peru philippines poland
    portugal romania russia scotland singapore south-africa south-korea spain sweden switzerland
    thailand turkey ukraine united-kingdom united-states usa vietnam wales european-union england
    """)

_NUMBERS = listed("zero one two three four five six seven eight nine ten eleven twelve")
_WRITTEN_OUT = {
    "reciept": "receipt", "dislay": "display", "smaking": "smoking", "barcket": "bracket",
    "calender": "calendar", "restaurent": "restaurant", "x": "cross",
}  # fmt: skip
_SAID_OTHERWISE = {
    "trash bin": "trash can", "user": "person", "users": "people", "lightbulb": "light bulb",
    "mail": "letter", "cog": "gear", "bubble chat": "speech bubble", "hdd": "hard disk",
}  # fmt: skip
_TAIL = re.compile(r"-(?:\d+|one|two|three|four|five|six|alt|variant|v\d)$")


def words_of(name: str) -> str:
    """Words of an icon's hyphenated name, without the counter of its variants.

    `arrow-up-2` becomes "arrow up"; a name that is nothing else keeps its number.
    """
    while (shorter := _TAIL.sub("", name)) != name and shorter:
        name = shorter
    return " ".join(_WRITTEN_OUT.get(word, word) for word in name.split("-"))


def other_words(words: str) -> str | None:
    """How people would rather say it, where an icon's name is jargon."""
    said = words
    for jargon, plain in _SAID_OTHERWISE.items():
        said = re.sub(rf"\b{jargon}\b", plain, said)
    return said if said != words else None


def why_not(name: str, categories: tuple[str, ...] = ()) -> str | None:
    """Why an icon is left out: "brand", "letters", "flag", or None for one that may stay.

    Args:
        name: hyphenated, as its set has it.
        categories: of its set.
    """
    words = set(name.split("-"))
    pairs = {"-".join(p) for p in zip(name.split("-"), name.split("-")[1:], strict=False)}
    if words & (BRANDS | MARKS) or pairs & BRANDS:
        return "brand"
    if any(word.rstrip("s") in ("brand", "logo") for c in categories for word in _split(c)):
        return "brand"
    if "apple" in words and categories and not any("food" in c.lower() for c in categories):
        return "brand"
    if words & FLAGS or (words | pairs) & COUNTRIES:
        return "flag"
    bare = words_of(name).split()
    if words & LETTERS or any(len(word) == 1 and word not in "ax" for word in bare):
        return "letters"
    if bare[0] == "letter" and len(bare) > 1 and len(bare[1]) == 1:
        return "letters"
    if len(bare) == 1 and (bare[0] in _NUMBERS or bare[0].isdigit() or len(bare[0]) < 2):
        return "letters"
    return None


def _split(category: str) -> list[str]:
    return re.findall(r"[a-z]+", re.sub(r"([a-z])([A-Z])", r"\1 \2", category).lower())
