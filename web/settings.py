"""Settings of the web service. The environment is read here and nowhere else.

Clinical thresholds are never settings; they live in `clinical`.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from django.utils.csp import CSP

from web.lib import environment

BASE_DIR = Path(__file__).resolve().parent.parent
DATA_DIR = Path(os.environ.get("DATA_DIR") or BASE_DIR / "var").resolve()
DATA_DIR.mkdir(parents=True, exist_ok=True)

DEBUG = False
SECRET_KEY = environment.secret(os.environ, "TRIGEM_SECRET_KEY")
SERVICE_TOKEN = environment.secret(os.environ, "TRIGEM_SERVICE_TOKEN")
RASA_TOKEN = environment.secret(os.environ, "TRIGEM_RASA_TOKEN")

# --- where things are -----------------------------------------------------

PORT = int(environment.number(os.environ, "PORT", default=8000))
PUBLIC_URL = (os.environ.get("TRIGEM_PUBLIC_URL") or f"http://localhost:{PORT}").rstrip("/")
RASA_URL = f"http://127.0.0.1:{int(environment.number(os.environ, 'RASA_PORT', default=5005))}"
ACTIONS_URL = f"http://127.0.0.1:{int(environment.number(os.environ, 'ACTIONS_PORT', default=5055))}"
# After this long the gateway answers by itself; a patient should not watch an empty screen for longer.
RASA_TIMEOUT_SECONDS = environment.number(os.environ, "TRIGEM_RASA_TIMEOUT_SECONDS", default=8.0)
DOMAIN_FILE = BASE_DIR / "domain.yml"

ROOT_URLCONF = "web.urls"
ASGI_APPLICATION = "web.asgi.application"

# --- limits ---------------------------------------------------------------

CHAT_RATE_LIMIT = environment.switch(os.environ, "CHAT_RATE_LIMIT", default=True)
REDIS_URL = os.environ.get("REDIS_URL", "")
# Somebody who only presses buttons can answer every second; several phones may share one address behind a router.
TURNS_PER_CONVERSATION = "60/minute"
TURNS_PER_ADDRESS = "600/minute"
CONVERSATIONS_PER_ADDRESS = "60/minute"
BODY_LIMIT_BYTES = 64 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = BODY_LIMIT_BYTES
CONVERSATION_LIFETIME_HOURS = 72

# --- applications ---------------------------------------------------------

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "axes",
    "django_tasks_db",
    "web.appointments",
    "web.conversations",
    "web.gateway",
    "web.console",
    "web.embed",
]

# What calls of programs pass through, and pages too. Asynchronous, all of it: see web/lib/api_lane.py.
API_MIDDLEWARE = [
    "web.lib.problems.problem_documents",
    "web.gateway.origins.cross_origin",
]
MIDDLEWARE = [
    *API_MIDDLEWARE,
    "django.middleware.security.SecurityMiddleware",
    "web.lib.static_files.StaticFiles",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "web" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# --- database -------------------------------------------------------------

DATABASE_URL = os.environ.get("DATABASE_URL") or f"sqlite:///{DATA_DIR / 'trigem.sqlite3'}"
DATABASES = {"default": dj_database_url.parse(DATABASE_URL, conn_max_age=600, conn_health_checks=True)}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"] |= {
        "OPTIONS": {
            # Take the write lock when a transaction begins: upgrading a read lock later fails at once when busy.
            "transaction_mode": "IMMEDIATE",
            "timeout": environment.number(os.environ, "TRIGEM_DATABASE_TIMEOUT_SECONDS", default=5.0),
            # In WAL mode NORMAL survives a killed process; only a power cut can cost the last moments.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        },
        # A file, not memory: tests reach the database from more than one thread, as the service does.
        "TEST": {"NAME": DATA_DIR / "test.sqlite3"},
    }
elif DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # A rush of visitors queues for a few connections instead of opening more than the server allows.
    DATABASES["default"] |= {
        "CONN_MAX_AGE": 0,
        "OPTIONS": {
            **DATABASES["default"].get("OPTIONS", {}),
            "pool": {
                "min_size": 1,
                "max_size": int(environment.number(os.environ, "TRIGEM_DATABASE_CONNECTIONS", default=10)),
                "timeout": environment.number(os.environ, "TRIGEM_DATABASE_TIMEOUT_SECONDS", default=5.0),
            },
        },
    }

# --- messages to patients ---------------------------------------------------

# Queued in the database, in the transaction of the booking; `manage.py work` sends them.
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
DEFAULT_FROM_EMAIL = os.environ.get("EMAIL_FROM") or "appointments@localhost"
EMAIL_SECURITY = environment.choice(os.environ, "EMAIL_SECURITY", ("none", "starttls", "tls"), default="none")
if EMAIL_SERVER := os.environ.get("EMAIL_HOST", ""):
    MAILERS = {
        "default": {
            "BACKEND": "web.lib.smtp.TellingEmailBackend",
            "OPTIONS": {
                "host": EMAIL_SERVER,
                "port": int(environment.number(os.environ, "EMAIL_PORT", default=0)) or None,
                "username": os.environ.get("EMAIL_HOST_USER", ""),
                "password": environment.optional_secret(os.environ, "EMAIL_HOST_PASSWORD"),
                "use_tls": EMAIL_SECURITY == "starttls",
                "use_ssl": EMAIL_SECURITY == "tls",
            },
        }
    }
else:  # without a mail server messages are laid into a folder, where they can be read
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": DATA_DIR / "mail"},
        }
    }
# The dotted path of an SMS provider (web/appointments/messages/sms.py says what it must do); without one none is sent.
SMS_BACKEND = os.environ.get("SMS_BACKEND", "")
TWILIO_URL = (os.environ.get("TWILIO_URL") or "https://api.twilio.com").rstrip("/")
TWILIO_ACCOUNT_SID = os.environ.get("TWILIO_ACCOUNT_SID", "")
TWILIO_AUTH_TOKEN = environment.optional_secret(os.environ, "TWILIO_AUTH_TOKEN")
TWILIO_FROM = os.environ.get("TWILIO_FROM", "")

# --- people who log in ----------------------------------------------------

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = 0.25  # hours
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
AXES_LOCKOUT_CALLABLE = "web.console.views.login.locked_out"
# The password of the first staff account; without it one is generated.
DEMO_STAFF_PASSWORD = os.environ.get("DEMO_STAFF_PASSWORD", "")
LOGIN_URL = "console-login"
LOGIN_REDIRECT_URL = "console-conversations"
SESSION_COOKIE_AGE = 8 * 60 * 60
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True

# --- the browser's side of security ---------------------------------------

HTTPS = PUBLIC_URL.startswith("https://")
ALLOWED_HOSTS = [
    *{urlsplit(PUBLIC_URL).hostname or "localhost", "localhost", "127.0.0.1", "[::1]"},
    *environment.words(os.environ, "TRIGEM_ALLOWED_HOSTS"),
]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if HTTPS else []
SECURE_SSL_REDIRECT = HTTPS
# The action server and the process manager speak plain HTTP on loopback.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^internal/"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"
# No inline script or style anywhere. The embed page alone widens frame-ancestors, to its clinic's own pages.
SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "frame-src": [CSP.SELF],
    "form-action": [CSP.SELF],
    "base-uri": [CSP.NONE],
    "object-src": [CSP.NONE],
    "frame-ancestors": [CSP.NONE],
}
SILENCED_SYSTEM_CHECKS = [
    "security.W005",  # HSTS for subdomains and
    "security.W021",  # preloading bind names that are the clinic's own, not this service's
]

# --- files ----------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # WhiteNoise warns of a missing folder, even of one it does not need
STATICFILES_DIRS = [("widget", BASE_DIR / "widget")]
# Files are served from where they lie, so that no collecting step stands between a change and its effect.
WHITENOISE_USE_FINDERS = True
WHITENOISE_MAX_AGE = 300

# --- language and time ----------------------------------------------------

LANGUAGE_CODE = "en-gb"
USE_TZ = True
TIME_ZONE = "UTC"

# --- logging: what happened, never what a patient wrote --------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"()": "web.lib.logs.FramesWithoutValues", "format": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    },
    "filters": {
        "more_than_an_answer": {
            "()": "django.utils.log.CallbackFilter",
            "callback": "ext://web.lib.logs.is_more_than_an_answer",
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django.server": {"handlers": ["console"], "level": "WARNING", "propagate": False},
        # Every refused request is an answer, not an event; faults of ours are logged as errors.
        "django.request": {"level": "ERROR", "filters": ["more_than_an_answer"]},
        "django.security": {"level": "ERROR"},
        # Paths hold the tokens of manage pages.
        "uvicorn.access": {"handlers": [], "level": "CRITICAL", "propagate": False},
        "httpx": {"level": "WARNING"},
        "httpcore": {"level": "WARNING"},
        "axes": {"level": "WARNING"},
    },
}
