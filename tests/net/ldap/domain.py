# SPDX-License-Identifier: GPL-3.0-or-later
# domain.py FOLDER FILE: makes the domain x.example in a folder, whose controller Samba can be, and its administrator has the password of the file. The program that comes with Samba sets the owners of a folder that is shared, which only root may.
import logging
import sys

from samba.auth import system_session
from samba.dsdb import DS_DOMAIN_FUNCTION_2008_R2
from samba.provision import provision

folder, file = sys.argv[1:]
provision(logging.getLogger(), system_session(), targetdir=folder, realm="X.EXAMPLE", domain="XE", hostname="dc", hostip="127.0.0.1", adminpass=open(file, encoding="utf-8").read(),
          serverrole="active directory domain controller", dns_backend="NONE", dom_for_fun_level=DS_DOMAIN_FUNCTION_2008_R2, skip_sysvolacl=True)
